BEGIN;

ALTER TABLE public.stock DROP CONSTRAINT stock_warehouse_id_region_fkey;
ALTER TABLE public.warehouse DETACH PARTITION public.warehouse_us;

-- Destroys data: table public.warehouse_us.
DROP TABLE public.warehouse_us;

ALTER TABLE public.warehouse DROP CONSTRAINT warehouse_pkey;

COMMIT;
