CREATE SCHEMA app;
CREATE SCHEMA zoo;
CREATE TEXT SEARCH DICTIONARY zoo.words (TEMPLATE = simple, STOPWORDS = english);
CREATE TEXT SEARCH CONFIGURATION zoo.plain (COPY = english);
CREATE FUNCTION zoo.run(int, text) RETURNS int LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION zoo.near(int, int) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 = $2';
CREATE OPERATOR zoo.@~@ (LEFTARG = int, RIGHTARG = int, FUNCTION = zoo.near);
CREATE COLLATION zoo.bytes (LOCALE = 'C');
CREATE TYPE zoo.mood AS ENUM ('glad', 'sad');
CREATE TABLE zoo.log (at timestamptz);
CREATE TABLE app.task (
    id int PRIMARY KEY,
    body text,
    vector tsvector GENERATED ALWAYS AS (to_tsvector('zoo.plain', coalesce(body, ''))) STORED,
    configuration regconfig DEFAULT 'zoo.plain',
    dictionary regdictionary DEFAULT 'zoo.words',
    handler regproc DEFAULT 'zoo.run',
    signature regprocedure DEFAULT 'zoo.run(int,text)',
    sign regoper DEFAULT 'zoo.@~@',
    typed_sign regoperator DEFAULT 'zoo.@~@(int,int)',
    home regnamespace DEFAULT 'zoo',
    "order" regcollation DEFAULT 'zoo.bytes',
    kind regtype DEFAULT 'zoo.mood',
    kinds regtype DEFAULT 'zoo.mood[]',
    target regclass DEFAULT 'zoo.log'
);
CREATE INDEX task_body ON app.task USING gin (to_tsvector('zoo.plain', body));
