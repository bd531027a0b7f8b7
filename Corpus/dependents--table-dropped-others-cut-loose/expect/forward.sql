BEGIN;

DROP VIEW public.shop_window;

DROP FUNCTION public.brand_of(public.bicycle);

-- Destroys data: column brand_id of table public.bicycle.
ALTER TABLE public.bicycle DROP COLUMN brand_id;

-- Destroys data: table public.brand.
DROP TABLE public.brand;

CREATE VIEW public.shop_window AS
SELECT model
FROM public.bicycle;

COMMIT;
