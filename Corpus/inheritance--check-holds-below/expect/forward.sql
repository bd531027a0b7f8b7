BEGIN;

CREATE TABLE public.thing (
    weight integer
);

CREATE TABLE public.tool (
    CONSTRAINT heavy CHECK (weight > 1)
) INHERITS (public.thing);

ALTER TABLE public.tree ADD CONSTRAINT tall CHECK (height > 9);
ALTER TABLE public.plant ADD CONSTRAINT tall CHECK (height > 9) NOT VALID;
ALTER TABLE public.thing ADD CONSTRAINT heavy CHECK (weight > 1) NOT VALID;

COMMIT;
