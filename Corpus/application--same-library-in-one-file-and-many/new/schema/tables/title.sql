CREATE TABLE title (
  id serial PRIMARY KEY,
  isbn isbn UNIQUE,
  name text NOT NULL,
  medium medium NOT NULL DEFAULT 'book'
);
CREATE INDEX ON title (lower(name));
