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
    CONSTRAINT draft_body_check CHECK (app.fingerprint(body) <> '')
);

ALTER TABLE app.note ADD COLUMN print text GENERATED ALWAYS AS (app.fingerprint(body)) STORED;

CREATE INDEX draft_print ON app.draft (app.fingerprint(body));
CREATE INDEX plain_id ON app.plain (id);

COMMIT;
