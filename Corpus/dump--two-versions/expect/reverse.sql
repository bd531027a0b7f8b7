BEGIN;

ALTER TABLE wiki.page
    DROP CONSTRAINT page_title_key,
    ALTER COLUMN state DROP DEFAULT,
    ALTER COLUMN id TYPE integer,
    ALTER COLUMN title TYPE character varying(80);

ALTER TYPE wiki.state RENAME TO state__old;
CREATE TYPE wiki.state AS ENUM ('draft', 'live');

-- Fails where a row still holds 'review'.
ALTER TABLE wiki.page
    ALTER COLUMN state DROP NOT NULL,
    ALTER COLUMN state TYPE wiki.state USING state::text::wiki.state,
    ALTER COLUMN state SET DEFAULT 'draft'::wiki.state;

DROP TYPE wiki.state__old;

COMMIT;
