CREATE SCHEMA app;
CREATE TEXT SEARCH PARSER app.words (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH CONFIGURATION app.plain (PARSER = app.words);
CREATE FUNCTION app.run(int) RETURNS text LANGUAGE sql AS 'SELECT $1::text';
CREATE TABLE app.task (
    id int PRIMARY KEY,
    body text,
    handler regprocedure DEFAULT 'app.run(int)'
);
CREATE INDEX task_body ON app.task USING gin (to_tsvector('app.plain', body));
