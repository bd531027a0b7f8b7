BEGIN;

ALTER TABLE public.depot RENAME TO warehouse;
ALTER TABLE public.warehouse RENAME COLUMN code TO label;
ALTER TABLE public.pallet RENAME COLUMN depot_id TO warehouse_id;

ALTER SEQUENCE public.depot_id_seq RENAME TO warehouse_id_seq;
ALTER INDEX public.depot_pkey RENAME TO warehouse_pkey;
ALTER INDEX public.depot_code_key RENAME TO warehouse_label_key;

ALTER TABLE public.pallet RENAME CONSTRAINT pallet_depot_id_fkey TO pallet_warehouse_id_fkey;

ALTER INDEX public.depot_room_idx RENAME TO warehouse_room_idx;
ALTER TABLE public.warehouse RENAME CONSTRAINT depot_room_check TO warehouse_room_check;

COMMIT;
