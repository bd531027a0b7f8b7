BEGIN;

ALTER TYPE public.place RENAME TO place__old;

CREATE TYPE public.place AS (
    town character varying(60),
    zip text,
    height numeric(8,2)
);

ALTER TYPE public.trip RENAME TO trip__old;

CREATE TYPE public.trip AS (
    start public.place,
    stops integer
);

-- Destroys data: what public.place has no room for in column at, what public.trip has no room for in column trip, what public.place[] has no room for in column all_places of table public.tour.
ALTER TABLE public.tour
    ALTER COLUMN at TYPE public.place USING CASE WHEN at IS DISTINCT FROM NULL THEN ROW((at).town, (at).zip, (at).height)::public.place END,
    ALTER COLUMN trip TYPE public.trip USING CASE WHEN trip IS DISTINCT FROM NULL THEN ROW(CASE WHEN (trip).start IS DISTINCT FROM NULL THEN ROW(((trip).start).town, ((trip).start).zip, ((trip).start).height)::public.place END, (trip).stops)::public.trip END,
    ALTER COLUMN all_places TYPE public.place[] USING all_places::text::public.place[];

DROP TYPE public.trip__old;
DROP TYPE public.place__old;

COMMIT;
