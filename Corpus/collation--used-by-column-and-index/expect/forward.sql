BEGIN;

DROP INDEX public.surname_idx;

CREATE COLLATION public.phonebook (PROVIDER = icu, LOCALE = 'de-u-co-phonebk');
COMMENT ON COLLATION public.phonebook IS 'DIN 5007-2';

CREATE COLLATION public.numeric_order (PROVIDER = icu, LOCALE = 'en-u-kn-true');

ALTER TABLE public.surname ALTER COLUMN name TYPE text COLLATE public.phonebook;

CREATE INDEX surname_idx ON public.surname (name COLLATE public.numeric_order);

COMMIT;
