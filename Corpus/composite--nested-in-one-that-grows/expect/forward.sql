BEGIN;

DROP VIEW public.zips;

ALTER TABLE public.stop NOT OF;

ALTER TYPE public.place RENAME TO place__old;

CREATE TYPE public.place AS (
    street character varying(80),
    zip text,
    country text
);

ALTER TYPE public.guest RENAME TO guest__old;

CREATE TYPE public.guest AS (
    name text,
    home public.place,
    born date
);

ALTER TABLE public.booking
    ALTER COLUMN guest TYPE public.guest USING CASE WHEN guest IS DISTINCT FROM NULL THEN ROW((guest).name, CASE WHEN (guest).home IS DISTINCT FROM NULL THEN ROW(((guest).home).street, ((guest).home).zip, NULL)::text::public.place END, NULL)::public.guest END,
    ALTER COLUMN at TYPE public.place USING CASE WHEN at IS DISTINCT FROM NULL THEN ROW((at).street, (at).zip, NULL)::text::public.place END;

DROP TYPE public.guest__old;
DROP TYPE public.place__old;

ALTER TABLE public.stop
    ALTER COLUMN street TYPE character varying(80),
    ALTER COLUMN zip TYPE text,
    ADD COLUMN country text;

ALTER TABLE public.stop OF public.place;

CREATE VIEW public.zips AS
SELECT ((guest).home).zip AS zip
FROM public.booking;

COMMIT;
