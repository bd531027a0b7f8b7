BEGIN;

DROP VIEW blog.feed;
DROP VIEW blog.published_post;

ALTER TABLE blog.comment
    DROP CONSTRAINT comment_post_id_fkey,
    ADD COLUMN answers_id integer,
    ALTER COLUMN created_at TYPE timestamp with time zone,
    ADD CONSTRAINT comment_post_id_fkey FOREIGN KEY (post_id) REFERENCES blog.post (id) ON DELETE CASCADE,
    ADD CONSTRAINT comment_answers_id_fkey FOREIGN KEY (answers_id) REFERENCES blog.comment (id) ON DELETE CASCADE;

-- Destroys data: column tags, column published of table blog.post.
ALTER TABLE blog.post
    DROP CONSTRAINT post_author_id_fkey,
    DROP COLUMN tags,
    DROP COLUMN published;

DROP INDEX blog.post_created_idx;

CREATE TYPE blog.post_state AS ENUM ('draft', 'review', 'published');

SET LOCAL check_function_bodies = off;

CREATE FUNCTION blog.slugify(title text, separator text DEFAULT '-')
RETURNS text
LANGUAGE sql
IMMUTABLE STRICT
AS $$ SELECT trim(separator FROM regexp_replace(lower(title), '[^a-z0-9]+', separator, 'g')) $$;

CREATE OR REPLACE FUNCTION blog.set_slug()
RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  IF NEW.slug IS NULL THEN
    NEW.slug := blog.slugify(NEW.title);
  END IF;
  RETURN NEW;
END
$$;

DROP FUNCTION blog.slugify(text);

CREATE TABLE blog.tag (
    id integer GENERATED ALWAYS AS IDENTITY,
    name text NOT NULL,
    CONSTRAINT tag_name_check CHECK (name = lower(name)),
    CONSTRAINT tag_pkey PRIMARY KEY (id),
    CONSTRAINT tag_name_key UNIQUE (name)
);

CREATE TABLE blog.post_tag (
    post_id integer NOT NULL,
    tag_id integer NOT NULL,
    CONSTRAINT post_tag_pkey PRIMARY KEY (post_id, tag_id),
    CONSTRAINT post_tag_post_id_fkey FOREIGN KEY (post_id) REFERENCES blog.post (id) ON DELETE CASCADE,
    CONSTRAINT post_tag_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES blog.tag (id) ON DELETE CASCADE
);

-- Fails when a row holds NULL in bio.
ALTER TABLE blog.author
    ALTER COLUMN login TYPE character varying(60),
    ALTER COLUMN bio SET NOT NULL,
    ALTER COLUMN bio SET DEFAULT '';

ALTER TABLE blog.post
    ALTER COLUMN created_at TYPE timestamp with time zone,
    ADD COLUMN state blog.post_state DEFAULT 'draft' NOT NULL,
    ADD COLUMN published_at timestamp with time zone,
    ADD CONSTRAINT published_has_date CHECK (state <> 'published' OR published_at IS NOT NULL),
    ADD CONSTRAINT post_author_id_fkey FOREIGN KEY (author_id) REFERENCES blog.author (id) ON DELETE RESTRICT;

CREATE INDEX post_published_idx ON blog.post (published_at DESC) WHERE state = 'published';
CREATE INDEX comment_post_idx ON blog.comment (post_id, created_at);

CREATE VIEW blog.published_post AS
SELECT p.id, p.slug, p.title, p.body, p.published_at, a.login
FROM blog.post AS p JOIN blog.author AS a ON a.id = p.author_id
WHERE p.state = 'published';

CREATE VIEW blog.feed AS
SELECT title, login, published_at
FROM blog.published_post
ORDER BY published_at DESC
LIMIT 20;

CREATE MATERIALIZED VIEW blog.tag_cloud AS
SELECT t.name, count(*) AS posts
FROM blog.tag AS t JOIN blog.post_tag ON post_tag.tag_id = t.id
GROUP BY t.name;

CREATE UNIQUE INDEX tag_cloud_name ON blog.tag_cloud (name);

CREATE OR REPLACE TRIGGER post_slug
    BEFORE INSERT OR UPDATE OF title ON blog.post
    FOR EACH ROW
    EXECUTE FUNCTION blog.set_slug();

COMMIT;
