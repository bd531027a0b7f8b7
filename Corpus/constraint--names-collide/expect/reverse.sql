BEGIN;

ALTER TABLE public.box
    DROP CONSTRAINT box_size_key,
    DROP CONSTRAINT box_check1,
    DROP CONSTRAINT box_weight_check,
    DROP CONSTRAINT box_check,
    ADD CONSTRAINT box_check CHECK (size < weight),
    ADD CONSTRAINT box_size_key1 UNIQUE (size);

CREATE TABLE public.box_size_key (
    id integer
);

COMMIT;
