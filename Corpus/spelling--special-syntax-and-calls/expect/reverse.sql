BEGIN;

DROP INDEX public.event_starts;

ALTER TABLE public.event
    DROP CONSTRAINT event_day,
    DROP CONSTRAINT event_noted_check,
    DROP CONSTRAINT event_code_check,
    DROP CONSTRAINT event_title_check,
    ADD CONSTRAINT event_title_check CHECK (TRIM(BOTH FROM title) <> '' AND POSITION(';' IN title) = 0),
    ADD CONSTRAINT event_code_check CHECK (SUBSTRING(code FROM 1 FOR 2) = 'EV' AND "substring"(code, '^EV') IS NOT NULL),
    ADD CONSTRAINT event_noted_check CHECK (noted IS NFC NORMALIZED),
    ADD CONSTRAINT event_day CHECK (EXTRACT(hour FROM starts AT TIME ZONE 'utc') BETWEEN 8 AND 20);

CREATE INDEX event_starts ON public.event ((starts AT TIME ZONE 'utc'));

CREATE OR REPLACE VIEW public.event_overview AS
SELECT
  id,
  OVERLAY(title PLACING '…' FROM 20) AS short,
  TRIM(LEADING '0' FROM code) AS number,
  (starts, ends) OVERLAPS (now(), '1 day'::interval) AS is_soon,
  COLLATION FOR (title) AS sorting
FROM public.event;

COMMIT;
