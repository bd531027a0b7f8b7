CREATE TEXT SEARCH PARSER splitter (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH TEMPLATE pattern (LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH CONFIGURATION search (PARSER = splitter);
CREATE TEXT SEARCH DICTIONARY book (TEMPLATE = pattern);
