CREATE TABLE media (
  id integer,
  path text CONSTRAINT media_is_abstract CHECK (id IS NULL),
  CONSTRAINT has_path CHECK (length(path) > 0)
);
CREATE TABLE image (width integer) INHERITS (media);
