BEGIN;

-- Destroys data: table public.price_import.
DROP TABLE public.price_import;

-- Destroys data: table public.price_history.
DROP TABLE public.price_history;

COMMIT;
