CREATE TABLE plant (id integer PRIMARY KEY, name text, height numeric);
CREATE VIEW tall AS SELECT id, name, height FROM plant WHERE height > 3;
CREATE VIEW named AS SELECT id, name, height FROM tall WHERE name IS NOT NULL;
