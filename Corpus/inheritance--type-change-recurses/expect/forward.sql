BEGIN;

DROP VIEW public.recent_error;

ALTER TABLE public.base_event
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN at TYPE timestamp with time zone;

ALTER TABLE public.error_event ALTER COLUMN code TYPE text;

CREATE VIEW public.recent_error AS
SELECT code
FROM public.error_event
WHERE at > now() - '01:00:00'::interval;

COMMIT;
