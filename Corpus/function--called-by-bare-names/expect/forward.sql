BEGIN;

SET LOCAL check_function_bodies = off;

CREATE FUNCTION app.stripped(jsonb)
RETURNS jsonb
LANGUAGE sql
IMMUTABLE
AS $$SELECT $1 - 'token'$$;

CREATE FUNCTION app.fingerprint(jsonb)
RETURNS text
LANGUAGE sql
IMMUTABLE
AS $$SELECT md5(stripped($1)::text)$$;

SET LOCAL search_path = app, public;

CREATE TABLE app.draft (
    body jsonb,
    print text GENERATED ALWAYS AS (app.fingerprint(body)) STORED
);

ALTER TABLE app.note ADD COLUMN print text GENERATED ALWAYS AS (app.fingerprint(body)) STORED;

CREATE INDEX plain_id ON app.plain (id);

COMMIT;
