BEGIN;

DROP VIEW public.free;

-- Destroys data: column shown of table public.seat.
ALTER TABLE public.seat
    DROP COLUMN shown,
    ADD COLUMN shown boolean GENERATED ALWAYS AS (taken) STORED,
    ADD COLUMN row_name text;

CREATE VIEW public.free AS
SELECT row_name AS place, id
FROM public.seat
WHERE shown;

COMMIT;
