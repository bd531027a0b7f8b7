BEGIN;

-- Destroys data: column warehouse_id of table public.pallet.
ALTER TABLE public.pallet
    DROP COLUMN warehouse_id,
    ADD COLUMN depot_id integer;

-- Destroys data: table public.warehouse.
DROP TABLE public.warehouse;

CREATE TABLE public.depot (
    id serial,
    code text,
    room integer,
    CONSTRAINT depot_room_check CHECK (room > 0),
    CONSTRAINT depot_pkey PRIMARY KEY (id),
    CONSTRAINT depot_code_key UNIQUE (code)
);

CREATE INDEX depot_room_idx ON public.depot (room);

ALTER TABLE public.pallet ADD CONSTRAINT pallet_depot_id_fkey FOREIGN KEY (depot_id) REFERENCES public.depot (id);

COMMIT;
