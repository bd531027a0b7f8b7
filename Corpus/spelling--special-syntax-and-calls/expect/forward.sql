BEGIN;

DROP INDEX public.event_starts;

ALTER TABLE public.event
    DROP CONSTRAINT event_day,
    DROP CONSTRAINT event_noted_check,
    DROP CONSTRAINT event_code_check,
    DROP CONSTRAINT event_title_check,
    ADD CONSTRAINT event_title_check CHECK (btrim(title) <> '' AND "position"(title, ';') = 0),
    ADD CONSTRAINT event_code_check CHECK ("substring"(code, 1, 2) = 'EV' AND "substring"(code, '^EV') IS NOT NULL),
    ADD CONSTRAINT event_noted_check CHECK (is_normalized(noted, 'NFC')),
    ADD CONSTRAINT event_day CHECK (EXTRACT(hour FROM timezone('utc', starts)) BETWEEN 8 AND 20);

CREATE INDEX event_starts ON public.event (timezone('utc', starts));

CREATE OR REPLACE VIEW public.event_overview AS
SELECT
  id,
  "overlay"(title, '…', 20) AS short,
  ltrim(code, '0') AS number,
  "overlaps"(starts, ends, now(), '1 day'::interval) AS is_soon,
  pg_collation_for(title) AS sorting
FROM public.event;

COMMIT;
