BEGIN;

-- Destroys data: table public.lot_id.
DROP TABLE public.lot_id;

ALTER SEQUENCE public.lot_id_seq INCREMENT BY 1;

COMMIT;
