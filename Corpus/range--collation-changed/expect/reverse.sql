BEGIN;

DROP VIEW public.first_shelf;

ALTER TABLE public.shelf ALTER COLUMN titles DROP DEFAULT;

ALTER TYPE public.title_range RENAME TO title_range__old;
ALTER TYPE public.title_multirange RENAME TO title_multirange__old;
ALTER FUNCTION public.title_range(text, text) RENAME TO title_range__old;
ALTER FUNCTION public.title_range(text, text, text) RENAME TO title_range__old;
ALTER FUNCTION public.title_multirange() RENAME TO title_multirange__old;
ALTER FUNCTION public.title_multirange(public.title_range__old) RENAME TO title_multirange__old;
ALTER FUNCTION public.title_multirange(public.title_range__old[]) RENAME TO title_multirange__old;

CREATE TYPE public.title_range AS RANGE (
    SUBTYPE = text,
    COLLATION = pg_catalog."C"
);

ALTER TABLE public.shelf
    ALTER COLUMN titles TYPE public.title_range USING titles::text::public.title_range,
    ALTER COLUMN titles SET DEFAULT '[a,c)';

DROP TYPE public.title_range__old;

CREATE VIEW public.first_shelf AS
SELECT id
FROM public.shelf
WHERE titles @> 'abc'::text;

COMMIT;
