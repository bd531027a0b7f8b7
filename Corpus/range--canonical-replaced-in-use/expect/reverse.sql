BEGIN;

ALTER TABLE public.booking ALTER COLUMN stay DROP DEFAULT;

ALTER FUNCTION public.whole_days(public.days) RENAME TO whole_days__old;
ALTER TYPE public.days RENAME TO days__old;
ALTER TYPE public.days_multirange RENAME TO days_multirange__old;
ALTER FUNCTION public.days(date, date) RENAME TO days__old;
ALTER FUNCTION public.days(date, date, text) RENAME TO days__old;
ALTER FUNCTION public.days_multirange() RENAME TO days_multirange__old;
ALTER FUNCTION public.days_multirange(public.days__old) RENAME TO days_multirange__old;
ALTER FUNCTION public.days_multirange(public.days__old[]) RENAME TO days_multirange__old;
CREATE TYPE public.days;

CREATE FUNCTION public.whole_days(public.days)
RETURNS public.days
LANGUAGE internal
IMMUTABLE STRICT
AS $$daterange_canonical$$;

CREATE TYPE public.days AS RANGE (
    SUBTYPE = date,
    CANONICAL = public.whole_days
);

ALTER TABLE public.booking
    ALTER COLUMN stay TYPE public.days USING stay::text::public.days,
    ALTER COLUMN others TYPE public.days[] USING others::text::public.days[],
    ALTER COLUMN stay SET DEFAULT public.days(NULL, NULL);

DROP TYPE public.days__old CASCADE;

COMMIT;
