BEGIN;

DROP INDEX app.plain_id;

ALTER TABLE app.note DROP COLUMN print;

-- Destroys data: table app.draft.
DROP TABLE app.draft;

DROP FUNCTION app.fingerprint(jsonb);
DROP FUNCTION app.stripped(jsonb);

COMMIT;
