-- atlas:checkpoint

-- Create "kite" table
CREATE TABLE kite (id bigint NOT NULL, name text, PRIMARY KEY (id));
