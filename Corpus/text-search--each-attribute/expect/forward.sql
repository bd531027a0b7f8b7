BEGIN;

DROP TEXT SEARCH CONFIGURATION public.ca;
DROP TEXT SEARCH DICTIONARY public.da;
DROP TEXT SEARCH TEMPLATE public.ta;
DROP TEXT SEARCH PARSER public.pd;
DROP TEXT SEARCH PARSER public.pc;
DROP TEXT SEARCH PARSER public.pb;
DROP TEXT SEARCH PARSER public.pa;

CREATE TEXT SEARCH PARSER public.pa (
    START = public.start2,
    GETTOKEN = pg_catalog.prsd_nexttoken,
    END = pg_catalog.prsd_end,
    LEXTYPES = pg_catalog.prsd_lextype
);

CREATE TEXT SEARCH PARSER public.pb (
    START = pg_catalog.prsd_start,
    GETTOKEN = public.token2,
    END = pg_catalog.prsd_end,
    LEXTYPES = pg_catalog.prsd_lextype
);

CREATE TEXT SEARCH PARSER public.pc (
    START = pg_catalog.prsd_start,
    GETTOKEN = pg_catalog.prsd_nexttoken,
    END = public.end2,
    LEXTYPES = pg_catalog.prsd_lextype
);

CREATE TEXT SEARCH PARSER public.pd (
    START = pg_catalog.prsd_start,
    GETTOKEN = pg_catalog.prsd_nexttoken,
    END = pg_catalog.prsd_end,
    LEXTYPES = public.types2
);

CREATE TEXT SEARCH TEMPLATE public.ta (LEXIZE = public.lexize2);
CREATE TEXT SEARCH DICTIONARY public.da (TEMPLATE = public.tc);
CREATE TEXT SEARCH CONFIGURATION public.ca (PARSER = public.pa);

COMMIT;
