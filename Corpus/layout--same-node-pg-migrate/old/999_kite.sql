-- Up Migration
CREATE TABLE kite (id integer PRIMARY KEY);

-- Down Migration
DROP TABLE kite;
