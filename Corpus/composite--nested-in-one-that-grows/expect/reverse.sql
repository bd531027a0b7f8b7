BEGIN;

DROP VIEW public.zips;

ALTER TABLE public.stop NOT OF;

-- Destroys data: column country of table public.stop.
-- Fails when a value can't be converted.
ALTER TABLE public.stop
    DROP COLUMN country,
    ALTER COLUMN street TYPE text,
    ALTER COLUMN zip TYPE integer USING zip::integer;

ALTER TYPE public.place RENAME TO place__old;

CREATE TYPE public.place AS (
    street text,
    zip integer
);

ALTER TYPE public.guest RENAME TO guest__old;

CREATE TYPE public.guest AS (
    name text,
    home public.place
);

-- Destroys data: what public.guest has no room for in column guest, what public.place has no room for in column at of table public.booking.
ALTER TABLE public.booking
    ALTER COLUMN guest TYPE public.guest USING CASE WHEN guest IS DISTINCT FROM NULL THEN ROW((guest).name, CASE WHEN (guest).home IS DISTINCT FROM NULL THEN ROW(((guest).home).street, ((guest).home).zip)::public.place END)::public.guest END,
    ALTER COLUMN at TYPE public.place USING CASE WHEN at IS DISTINCT FROM NULL THEN ROW((at).street, (at).zip)::public.place END;

DROP TYPE public.guest__old;
DROP TYPE public.place__old;

ALTER TABLE public.stop OF public.place;

CREATE VIEW public.zips AS
SELECT ((guest).home).zip AS zip
FROM public.booking;

COMMIT;
