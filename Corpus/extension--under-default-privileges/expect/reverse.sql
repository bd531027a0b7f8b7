BEGIN;

-- Destroys data: column tags of table public.letter.
ALTER TABLE public.letter DROP COLUMN tags;

-- Destroys data: table public.stamp.
DROP TABLE public.stamp;

DROP FUNCTION public.tag(text, text);

DROP EXTENSION hstore;

ALTER DEFAULT PRIVILEGES REVOKE SELECT ON TABLES FROM postman;
ALTER DEFAULT PRIVILEGES GRANT EXECUTE ON FUNCTIONS TO PUBLIC;

COMMIT;
