BEGIN;

DROP VIEW public.usernames;

-- Destroys data: column name of table public.username.
ALTER TABLE public.username DROP COLUMN name;

DROP COLLATION public.any_case;
CREATE COLLATION public.any_case (PROVIDER = icu, LOCALE = 'und-u-ks-level2', DETERMINISTIC = false);

-- Fails when the table has rows: the new column has no value for them.
ALTER TABLE public.username
    ADD COLUMN name text COLLATE public.any_case NOT NULL,
    ADD CONSTRAINT username_pkey PRIMARY KEY (name);

CREATE VIEW public.usernames AS
SELECT name
FROM public.username
WHERE name > 'm' COLLATE public.any_case;

COMMIT;
