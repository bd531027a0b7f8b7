BEGIN;

ALTER TYPE public.mood RENAME TO temper;
ALTER TYPE public.temper RENAME VALUE 'glad' TO 'happy';

ALTER TABLE public.cat RENAME TO "Cat";
ALTER TABLE public."Cat" RENAME COLUMN age TO years;
ALTER INDEX public.cat_by_age RENAME TO cat_by_years;

COMMIT;
