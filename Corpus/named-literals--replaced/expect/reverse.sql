BEGIN;

DROP INDEX app.task_body;

ALTER TABLE app.task ALTER COLUMN handler DROP DEFAULT;

DROP TEXT SEARCH CONFIGURATION app.plain;

DROP FUNCTION app.run(integer);

SET LOCAL check_function_bodies = off;

CREATE FUNCTION app.run(integer)
RETURNS integer
LANGUAGE sql
AS $$SELECT $1$$;

CREATE TEXT SEARCH CONFIGURATION app.plain (PARSER = pg_catalog."default");

ALTER TABLE app.task ALTER COLUMN handler SET DEFAULT 'app.run(integer)';

CREATE INDEX task_body ON app.task USING gin (to_tsvector('app.plain', body));

COMMIT;
