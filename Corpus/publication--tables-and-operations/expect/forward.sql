BEGIN;

ALTER PUBLICATION partners DROP TABLE public.price;
ALTER PUBLICATION partners SET (publish = 'insert, delete');
ALTER PUBLICATION partners ADD TABLE public.price (sku, cents);
ALTER PUBLICATION partners ADD TABLE public.stock WHERE (pieces > 0);
COMMENT ON PUBLICATION partners IS 'What partners may see';

COMMIT;
