BEGIN;

ALTER TABLE public.box
    DROP CONSTRAINT box_size_key1,
    DROP CONSTRAINT box_check,
    ADD CONSTRAINT box_check CHECK (size <> weight),
    ADD CONSTRAINT box_weight_check CHECK (weight > 0),
    ADD CONSTRAINT box_check1 CHECK (1 < 2);

-- Destroys data: table public.box_size_key.
DROP TABLE public.box_size_key;

ALTER TABLE public.box ADD CONSTRAINT box_size_key UNIQUE (size);

COMMIT;
