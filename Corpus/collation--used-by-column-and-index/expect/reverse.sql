BEGIN;

DROP INDEX public.surname_idx;

DROP COLLATION public.numeric_order;

ALTER TABLE public.surname ALTER COLUMN name TYPE text;

DROP COLLATION public.phonebook;

CREATE INDEX surname_idx ON public.surname (name);

COMMIT;
