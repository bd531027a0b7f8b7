BEGIN;

DROP TEXT SEARCH CONFIGURATION public.search;
DROP TEXT SEARCH DICTIONARY public.book;
DROP TEXT SEARCH TEMPLATE public.pattern;
DROP TEXT SEARCH PARSER public.splitter;

CREATE TEXT SEARCH PARSER public.splitter (
    START = pg_catalog.prsd_start,
    GETTOKEN = pg_catalog.prsd_nexttoken,
    END = pg_catalog.prsd_end,
    LEXTYPES = pg_catalog.prsd_lextype
);

CREATE TEXT SEARCH TEMPLATE public.pattern (LEXIZE = pg_catalog.dsimple_lexize);
CREATE TEXT SEARCH DICTIONARY public.book (TEMPLATE = public.pattern);
CREATE TEXT SEARCH CONFIGURATION public.search (PARSER = public.splitter);

COMMIT;
