BEGIN;

ALTER TEXT SEARCH DICTIONARY public.plain (stopwords = 'german');
ALTER TEXT SEARCH DICTIONARY public.stems (language = 'german', stopwords = 'german');
ALTER TEXT SEARCH CONFIGURATION public.press ALTER MAPPING FOR word WITH public.stems;
ALTER TEXT SEARCH CONFIGURATION public.press ADD MAPPING FOR asciiword WITH public.stems;

COMMIT;
