BEGIN;

CREATE TABLE public.old_price (
    net integer,
    gross integer,
    ended date
) INHERITS (public.price);

COMMIT;
