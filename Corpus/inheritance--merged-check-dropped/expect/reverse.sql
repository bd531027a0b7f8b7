BEGIN;

CREATE TABLE public.thing (
    weight integer,
    CONSTRAINT heavy CHECK (weight > 1)
);

CREATE TABLE public.tool (
    CONSTRAINT heavy CHECK (weight > 1)
) INHERITS (public.thing);

ALTER TABLE public.tree ADD CONSTRAINT tall CHECK (height > 9);
ALTER TABLE public.plant ADD CONSTRAINT tall CHECK (height > 9);

COMMIT;
