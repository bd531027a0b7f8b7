CREATE TABLE kite (id bigint NOT NULL, name text, tail text, PRIMARY KEY (id));

CREATE INDEX kite_name ON kite (name);
