BEGIN;

ALTER SEQUENCE public.lot_id_seq INCREMENT BY 2;

CREATE TABLE public.lot_id (
    seq serial,
    no integer GENERATED ALWAYS AS IDENTITY
);

COMMIT;
