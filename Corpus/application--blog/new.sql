CREATE SCHEMA blog;
SET search_path TO blog, public;

CREATE TYPE post_state AS ENUM ('draft', 'review', 'published');

CREATE TABLE author (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  login character varying(60) NOT NULL UNIQUE,
  bio text NOT NULL DEFAULT ''
);

CREATE TABLE tag (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL UNIQUE CHECK (name = lower(name))
);

CREATE TABLE post (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  author_id integer NOT NULL REFERENCES author ON DELETE RESTRICT,
  slug text NOT NULL UNIQUE,
  title text NOT NULL,
  body text NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  state post_state NOT NULL DEFAULT 'draft',
  published_at timestamp with time zone,
  CONSTRAINT published_has_date CHECK (state <> 'published' OR published_at IS NOT NULL)
);
CREATE INDEX post_published_idx ON post (published_at DESC) WHERE state = 'published';

CREATE TABLE post_tag (
  post_id integer NOT NULL REFERENCES post ON DELETE CASCADE,
  tag_id integer NOT NULL REFERENCES tag ON DELETE CASCADE,
  PRIMARY KEY (post_id, tag_id)
);

CREATE TABLE comment (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  post_id integer NOT NULL REFERENCES post ON DELETE CASCADE,
  answers_id integer REFERENCES comment ON DELETE CASCADE,
  name text NOT NULL,
  body text NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT now()
);
CREATE INDEX comment_post_idx ON comment (post_id, created_at);

CREATE VIEW published_post AS
  SELECT p.id, p.slug, p.title, p.body, p.published_at, a.login
  FROM post p JOIN author a ON a.id = p.author_id
  WHERE p.state = 'published';

CREATE VIEW feed AS
  SELECT title, login, published_at FROM published_post ORDER BY published_at DESC LIMIT 20;

CREATE MATERIALIZED VIEW tag_cloud AS
  SELECT t.name, count(*) AS posts
  FROM tag t JOIN post_tag ON post_tag.tag_id = t.id
  GROUP BY t.name;
CREATE UNIQUE INDEX tag_cloud_name ON tag_cloud (name);

CREATE FUNCTION slugify(title text, separator text DEFAULT '-') RETURNS text
  LANGUAGE sql IMMUTABLE STRICT
  AS $$ SELECT trim(separator FROM regexp_replace(lower(title), '[^a-z0-9]+', separator, 'g')) $$;

CREATE FUNCTION set_slug() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.slug IS NULL THEN
    NEW.slug := blog.slugify(NEW.title);
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER post_slug BEFORE INSERT OR UPDATE OF title ON post
  FOR EACH ROW EXECUTE FUNCTION set_slug();
