BEGIN;

CREATE SCHEMA zoo;

CREATE COLLATION zoo.bytes (LOCALE = 'C');

CREATE TYPE zoo.mood AS ENUM ('glad', 'sad');

SET LOCAL check_function_bodies = off;

CREATE FUNCTION zoo.run(integer, text)
RETURNS integer
LANGUAGE sql
AS $$SELECT $1$$;

CREATE FUNCTION zoo.near(integer, integer)
RETURNS boolean
LANGUAGE sql
IMMUTABLE
AS $$SELECT $1 = $2$$;

CREATE OPERATOR zoo.@~@ (
    FUNCTION = zoo.near,
    LEFTARG = integer,
    RIGHTARG = integer
);

CREATE TEXT SEARCH DICTIONARY zoo.words (
    TEMPLATE = pg_catalog.simple,
    stopwords = 'english'
);

CREATE TEXT SEARCH CONFIGURATION zoo.plain (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION zoo.plain ADD MAPPING FOR asciiword, word, hword_part, hword_asciipart, asciihword, hword WITH pg_catalog.english_stem;
ALTER TEXT SEARCH CONFIGURATION zoo.plain ADD MAPPING FOR numword, email, url, host, sfloat, version, hword_numpart, numhword, url_path, file, "float", "int", uint WITH pg_catalog.simple;

CREATE TABLE zoo.log (
    at timestamp with time zone
);

ALTER TABLE app.task
    ADD COLUMN vector tsvector GENERATED ALWAYS AS (to_tsvector('zoo.plain', COALESCE(body, ''))) STORED,
    ADD COLUMN configuration regconfig DEFAULT 'zoo.plain',
    ADD COLUMN dictionary regdictionary DEFAULT 'zoo.words',
    ADD COLUMN handler regproc DEFAULT 'zoo.run',
    ADD COLUMN signature regprocedure DEFAULT 'zoo.run(integer, text)',
    ADD COLUMN sign regoper DEFAULT 'zoo."@~@"',
    ADD COLUMN typed_sign regoperator DEFAULT 'zoo.@~@ (integer, integer)',
    ADD COLUMN home regnamespace DEFAULT 'zoo',
    ADD COLUMN "order" regcollation DEFAULT 'zoo.bytes',
    ADD COLUMN kind regtype DEFAULT 'zoo.mood',
    ADD COLUMN kinds regtype DEFAULT 'zoo.mood[]',
    ADD COLUMN target regclass DEFAULT 'zoo.log';

CREATE INDEX task_body ON app.task USING gin (to_tsvector('zoo.plain', body));

COMMIT;
