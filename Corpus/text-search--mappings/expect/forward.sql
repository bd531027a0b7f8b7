BEGIN;

CREATE TEXT SEARCH DICTIONARY public.kitchen (
    TEMPLATE = pg_catalog.simple,
    stopwords = 'english',
    accept = 'false'
);

ALTER TEXT SEARCH CONFIGURATION public.recipe DROP MAPPING FOR email, url, host;
ALTER TEXT SEARCH CONFIGURATION public.recipe ALTER MAPPING FOR asciiword, word WITH public.kitchen, pg_catalog.english_stem;
COMMENT ON TEXT SEARCH CONFIGURATION public.recipe IS 'Knows cooking';

COMMIT;
