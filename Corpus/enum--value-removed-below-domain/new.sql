CREATE TYPE colour AS ENUM ('red', 'green', 'none');
CREATE DOMAIN real_colour AS colour CHECK (VALUE <> 'none');
CREATE TABLE paint (id integer PRIMARY KEY, colour real_colour NOT NULL);
CREATE TYPE swatch AS (name text, colour colour);
CREATE VIEW green_paint AS SELECT id FROM paint WHERE colour::colour = 'green';
