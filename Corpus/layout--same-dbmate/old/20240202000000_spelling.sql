-- British spelling from here on.
-- migrate:up
ALTER TABLE kite RENAME COLUMN color TO colour;
-- migrate:down
ALTER TABLE kite RENAME COLUMN colour TO color;
