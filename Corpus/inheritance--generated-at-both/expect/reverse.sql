BEGIN;

-- Destroys data: table public.old_price.
DROP TABLE public.old_price;

COMMIT;
