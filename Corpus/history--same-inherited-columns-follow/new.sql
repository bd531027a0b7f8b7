CREATE TABLE shape (
  fill text DEFAULT 'red',
  alpha double precision DEFAULT 1,
  CONSTRAINT shape_alpha_check CHECK (alpha <= 1)
);
CREATE TABLE square (id integer, side numeric) INHERITS (shape);
ALTER TABLE ONLY square ALTER COLUMN fill DROP DEFAULT;
