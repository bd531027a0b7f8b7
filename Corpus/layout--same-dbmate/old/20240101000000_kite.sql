-- migrate:up
CREATE TABLE kite (id integer PRIMARY KEY, color text);

-- migrate:down
DROP TABLE kite;
