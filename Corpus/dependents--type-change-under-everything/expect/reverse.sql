BEGIN;

DROP RULE no_delete ON public.stay;

DROP VIEW public.long_stay;

ALTER TABLE public.stay DROP COLUMN price;

DROP FUNCTION public.nights_of(public.stay);

ALTER TABLE public.stay
    ALTER COLUMN nights TYPE integer,
    ADD COLUMN price numeric GENERATED ALWAYS AS (nights * rate) STORED;

CREATE FUNCTION public.nights_of(s public.stay)
RETURNS integer
LANGUAGE sql
RETURN (s).nights;

CREATE VIEW public.long_stay AS
SELECT id
FROM public.stay
WHERE nights > 7;

CREATE RULE no_delete AS ON DELETE TO public.stay
    WHERE OLD.nights > 7
    DO INSTEAD NOTHING;

COMMIT;
