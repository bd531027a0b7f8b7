BEGIN;

ALTER TYPE public.mood RENAME TO temper;
ALTER TYPE public.temper RENAME VALUE 'glad' TO 'happy';

ALTER TABLE public.cat RENAME TO "Cat";
ALTER INDEX public.oldest RENAME TO "Eldest";
ALTER INDEX public.by_name RENAME TO called;
ALTER TABLE public."Cat" RENAME COLUMN age TO years;

COMMIT;
