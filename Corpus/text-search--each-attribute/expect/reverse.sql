BEGIN;

DROP TEXT SEARCH CONFIGURATION public.ca;
DROP TEXT SEARCH DICTIONARY public.da;
DROP TEXT SEARCH TEMPLATE public.ta;
DROP TEXT SEARCH PARSER public.pd;
DROP TEXT SEARCH PARSER public.pc;
DROP TEXT SEARCH PARSER public.pb;
DROP TEXT SEARCH PARSER public.pa;

CREATE TEXT SEARCH PARSER public.pa (
    START = pg_catalog.prsd_start,
    GETTOKEN = pg_catalog.prsd_nexttoken,
    END = pg_catalog.prsd_end,
    LEXTYPES = pg_catalog.prsd_lextype
);

CREATE TEXT SEARCH PARSER public.pb (
    START = pg_catalog.prsd_start,
    GETTOKEN = pg_catalog.prsd_nexttoken,
    END = pg_catalog.prsd_end,
    LEXTYPES = pg_catalog.prsd_lextype
);

CREATE TEXT SEARCH PARSER public.pc (
    START = pg_catalog.prsd_start,
    GETTOKEN = pg_catalog.prsd_nexttoken,
    END = pg_catalog.prsd_end,
    LEXTYPES = pg_catalog.prsd_lextype
);

CREATE TEXT SEARCH PARSER public.pd (
    START = pg_catalog.prsd_start,
    GETTOKEN = pg_catalog.prsd_nexttoken,
    END = pg_catalog.prsd_end,
    LEXTYPES = pg_catalog.prsd_lextype
);

CREATE TEXT SEARCH TEMPLATE public.ta (LEXIZE = pg_catalog.dsimple_lexize);
CREATE TEXT SEARCH DICTIONARY public.da (TEMPLATE = public.tb);
CREATE TEXT SEARCH CONFIGURATION public.ca (PARSER = pg_catalog."default");

COMMIT;
