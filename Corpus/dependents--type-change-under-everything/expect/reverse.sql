BEGIN;

DROP RULE no_delete ON public.stay;

DROP VIEW public.long_stay;

DROP INDEX public.stay_double;

DROP INDEX public.stay_long;

ALTER TABLE public.stay
    DROP CONSTRAINT some_nights,
    DROP COLUMN price;

DROP FUNCTION public.nights_of(public.stay);

ALTER TABLE public.stay
    ALTER COLUMN nights TYPE integer,
    ADD COLUMN price numeric GENERATED ALWAYS AS (nights * rate) STORED,
    ADD CONSTRAINT some_nights CHECK (nights > 0);

CREATE FUNCTION public.nights_of(s public.stay)
RETURNS integer
LANGUAGE sql
RETURN (s).nights;

CREATE INDEX stay_long ON public.stay (nights) WHERE nights > 7;

CREATE INDEX stay_double ON public.stay ((nights * 2), id);

CREATE VIEW public.long_stay AS
SELECT id
FROM public.stay
WHERE nights > 7;

CREATE RULE no_delete AS ON DELETE TO public.stay
    WHERE OLD.nights > 7
    DO INSTEAD NOTHING;

COMMIT;
