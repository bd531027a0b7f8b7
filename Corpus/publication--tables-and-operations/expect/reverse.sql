BEGIN;

COMMENT ON PUBLICATION partners IS NULL;
ALTER PUBLICATION partners DROP TABLE public.stock;
ALTER PUBLICATION partners DROP TABLE public.price;
ALTER PUBLICATION partners SET (publish = 'insert, update');
ALTER PUBLICATION partners ADD TABLE public.price;

COMMIT;
