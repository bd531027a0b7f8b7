CREATE SCHEMA words;
CREATE TEXT SEARCH PARSER words.splitter (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
COMMENT ON TEXT SEARCH PARSER words.splitter IS 'Splits';
CREATE TEXT SEARCH TEMPLATE words.pattern (LEXIZE = dsimple_lexize, INIT = dsimple_init);
COMMENT ON TEXT SEARCH TEMPLATE words.pattern IS 'Fits all';
CREATE TEXT SEARCH DICTIONARY words.book (TEMPLATE = simple, ACCEPT = true);
COMMENT ON TEXT SEARCH DICTIONARY words.book IS 'All words';
CREATE TEXT SEARCH CONFIGURATION words.search (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION words.search
  ADD MAPPING FOR asciihword, hword_asciipart, hword, numword, email, url, host, sfloat, version, hword_numpart, numhword,
    url_path, file, "float", "int", uint WITH words.book;
ALTER TEXT SEARCH CONFIGURATION words.search ADD MAPPING FOR word, asciiword WITH english_stem;
ALTER TEXT SEARCH CONFIGURATION words.search ADD MAPPING FOR hword_part WITH simple, words.book;
COMMENT ON TEXT SEARCH CONFIGURATION words.search IS 'Finds';
