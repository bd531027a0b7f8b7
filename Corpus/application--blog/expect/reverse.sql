BEGIN;

DROP MATERIALIZED VIEW blog.tag_cloud;

DROP VIEW blog.feed;
DROP VIEW blog.published_post;

-- Destroys data: column answers_id of table blog.comment.
ALTER TABLE blog.comment
    DROP CONSTRAINT comment_post_id_fkey,
    DROP COLUMN answers_id;

ALTER TABLE blog.post
    DROP CONSTRAINT post_author_id_fkey,
    DROP CONSTRAINT published_has_date;

DROP INDEX blog.comment_post_idx;
DROP INDEX blog.post_published_idx;

ALTER TABLE blog.author
    ALTER COLUMN bio DROP DEFAULT,
    ALTER COLUMN login TYPE character varying(30),
    ALTER COLUMN bio DROP NOT NULL;

-- Destroys data: column published_at, column state of table blog.post.
ALTER TABLE blog.post
    DROP COLUMN published_at,
    DROP COLUMN state,
    ADD COLUMN published boolean DEFAULT false NOT NULL,
    ADD COLUMN tags text,
    ALTER COLUMN created_at TYPE timestamp without time zone,
    ADD CONSTRAINT post_author_id_fkey FOREIGN KEY (author_id) REFERENCES blog.author (id);

-- Destroys data: table blog.post_tag.
DROP TABLE blog.post_tag;

-- Destroys data: table blog.tag.
DROP TABLE blog.tag;

DROP TYPE blog.post_state;

SET LOCAL check_function_bodies = off;

CREATE FUNCTION blog.slugify(title text)
RETURNS text
LANGUAGE sql
IMMUTABLE
AS $$ SELECT regexp_replace(lower(title), '[^a-z0-9]+', '-', 'g') $$;

CREATE OR REPLACE FUNCTION blog.set_slug()
RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  NEW.slug := blog.slugify(NEW.title);
  RETURN NEW;
END
$$;

DROP FUNCTION blog.slugify(text, text);

ALTER TABLE blog.comment
    ALTER COLUMN created_at TYPE timestamp without time zone,
    ADD CONSTRAINT comment_post_id_fkey FOREIGN KEY (post_id) REFERENCES blog.post (id);

CREATE INDEX post_created_idx ON blog.post (created_at);

CREATE VIEW blog.published_post AS
SELECT
  p.id,
  p.author_id,
  p.slug,
  p.title,
  p.body,
  p.published,
  p.tags,
  p.created_at,
  a.login
FROM blog.post AS p JOIN blog.author AS a ON a.id = p.author_id
WHERE p.published;

CREATE VIEW blog.feed AS
SELECT title, login, created_at
FROM blog.published_post
ORDER BY created_at DESC
LIMIT 20;

CREATE OR REPLACE TRIGGER post_slug
    BEFORE INSERT ON blog.post
    FOR EACH ROW
    EXECUTE FUNCTION blog.set_slug();

COMMIT;
