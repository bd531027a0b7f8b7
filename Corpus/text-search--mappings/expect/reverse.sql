BEGIN;

COMMENT ON TEXT SEARCH CONFIGURATION public.recipe IS NULL;
ALTER TEXT SEARCH CONFIGURATION public.recipe ALTER MAPPING FOR asciiword, word WITH pg_catalog.english_stem;
ALTER TEXT SEARCH CONFIGURATION public.recipe ADD MAPPING FOR email, url, host WITH pg_catalog.simple;

DROP TEXT SEARCH DICTIONARY public.kitchen;

COMMIT;
