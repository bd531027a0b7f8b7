BEGIN;

DROP VIEW public.usernames;

ALTER COLLATION public.any_case RENAME TO any_case__old;
CREATE COLLATION public.any_case (PROVIDER = icu, LOCALE = 'und-u-ks-level2', DETERMINISTIC = false);

ALTER TABLE public.username ALTER COLUMN name TYPE text COLLATE public.any_case;

DROP COLLATION public.any_case__old;

CREATE VIEW public.usernames AS
SELECT name
FROM public.username
WHERE name > 'm' COLLATE public.any_case;

COMMIT;
