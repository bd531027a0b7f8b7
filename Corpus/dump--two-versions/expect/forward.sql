-- 2 parts, each done whole or not at all. Should one fail: mend the cause, and go on with it.

-- Part 1 of 2.
ALTER TYPE wiki.state ADD VALUE IF NOT EXISTS 'review' AFTER 'draft';

-- Part 2 of 2.
BEGIN;

-- Fails when a row holds NULL in state.
ALTER TABLE wiki.page
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN title TYPE text,
    ALTER COLUMN state SET NOT NULL,
    ADD CONSTRAINT page_title_key UNIQUE (title);

COMMIT;
