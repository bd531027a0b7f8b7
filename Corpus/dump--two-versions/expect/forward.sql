ALTER TYPE wiki.state ADD VALUE 'review' AFTER 'draft';

BEGIN;

-- Fails when a row holds NULL there.
ALTER TABLE wiki.page
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN title TYPE text,
    ALTER COLUMN state SET NOT NULL;

ALTER TABLE wiki.page ADD CONSTRAINT page_title_key UNIQUE (title);

COMMIT;
