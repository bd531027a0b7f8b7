BEGIN;

DROP INDEX app.task_body;

-- Destroys data: column target, column kinds, column kind, column "order", column home, column typed_sign, column sign, column signature, column handler, column dictionary, column configuration of table app.task.
ALTER TABLE app.task
    DROP COLUMN target,
    DROP COLUMN kinds,
    DROP COLUMN kind,
    DROP COLUMN "order",
    DROP COLUMN home,
    DROP COLUMN typed_sign,
    DROP COLUMN sign,
    DROP COLUMN signature,
    DROP COLUMN handler,
    DROP COLUMN dictionary,
    DROP COLUMN configuration,
    DROP COLUMN vector;

-- Destroys data: table zoo.log.
DROP TABLE zoo.log;

DROP TEXT SEARCH CONFIGURATION zoo.plain;
DROP TEXT SEARCH DICTIONARY zoo.words;

DROP OPERATOR zoo.@~@ (integer, integer);

DROP FUNCTION zoo.near(integer, integer);
DROP FUNCTION zoo.run(integer, text);

DROP TYPE zoo.mood;

DROP COLLATION zoo.bytes;

DROP SCHEMA zoo;

COMMIT;
