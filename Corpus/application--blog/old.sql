CREATE SCHEMA blog;
SET search_path TO blog, public;

CREATE TABLE author (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  login character varying(30) NOT NULL UNIQUE,
  bio text
);

CREATE TABLE post (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  author_id integer NOT NULL REFERENCES author,
  slug text NOT NULL UNIQUE,
  title text NOT NULL,
  body text NOT NULL,
  published boolean NOT NULL DEFAULT false,
  tags text,
  created_at timestamp without time zone NOT NULL DEFAULT now()
);
CREATE INDEX post_created_idx ON post (created_at);

CREATE TABLE comment (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  post_id integer NOT NULL REFERENCES post,
  name text NOT NULL,
  body text NOT NULL,
  created_at timestamp without time zone NOT NULL DEFAULT now()
);

CREATE VIEW published_post AS
  SELECT p.*, a.login FROM post p JOIN author a ON a.id = p.author_id WHERE p.published;

CREATE VIEW feed AS
  SELECT title, login, created_at FROM published_post ORDER BY created_at DESC LIMIT 20;

CREATE FUNCTION slugify(title text) RETURNS text
  LANGUAGE sql IMMUTABLE
  AS $$ SELECT regexp_replace(lower(title), '[^a-z0-9]+', '-', 'g') $$;

CREATE FUNCTION set_slug() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.slug := blog.slugify(NEW.title);
  RETURN NEW;
END
$$;
CREATE TRIGGER post_slug BEFORE INSERT ON post FOR EACH ROW EXECUTE FUNCTION set_slug();
