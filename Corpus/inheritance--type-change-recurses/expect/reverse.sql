BEGIN;

DROP VIEW public.recent_error;

ALTER TABLE public.base_event
    ALTER COLUMN id TYPE integer,
    ALTER COLUMN at TYPE timestamp without time zone;

-- Fails when a value can't be converted.
ALTER TABLE public.error_event ALTER COLUMN code TYPE integer USING code::integer;

CREATE VIEW public.recent_error AS
SELECT code
FROM public.error_event
WHERE at > now() - '01:00:00'::interval;

COMMIT;
