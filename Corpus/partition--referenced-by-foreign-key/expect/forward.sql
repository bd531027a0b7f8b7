BEGIN;

CREATE TABLE public.warehouse_us PARTITION OF public.warehouse
    FOR VALUES IN ('us');

ALTER TABLE public.warehouse ADD CONSTRAINT warehouse_pkey PRIMARY KEY (id, region);
ALTER TABLE public.stock ADD CONSTRAINT stock_warehouse_id_region_fkey FOREIGN KEY (warehouse_id, region) REFERENCES public.warehouse (id, region) ON DELETE CASCADE;

COMMIT;
