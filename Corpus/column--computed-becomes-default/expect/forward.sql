BEGIN;

DROP VIEW public.free;

-- Destroys data: column row_name of table public.seat.
ALTER TABLE public.seat
    DROP COLUMN row_name,
    ALTER COLUMN shown DROP EXPRESSION,
    ALTER COLUMN shown SET DEFAULT true;

CREATE VIEW public.free AS
SELECT id AS place, id, shown
FROM public.seat
WHERE shown;

COMMIT;
