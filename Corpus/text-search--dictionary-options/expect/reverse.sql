BEGIN;

ALTER TEXT SEARCH DICTIONARY public.plain (stopwords);
ALTER TEXT SEARCH DICTIONARY public.stems (stopwords, language = 'french');
ALTER TEXT SEARCH CONFIGURATION public.press DROP MAPPING FOR asciiword;
ALTER TEXT SEARCH CONFIGURATION public.press ALTER MAPPING FOR word WITH public.plain;

COMMIT;
