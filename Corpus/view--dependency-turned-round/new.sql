CREATE TABLE plant (id integer PRIMARY KEY, name text, height numeric);
CREATE VIEW named AS SELECT id, name, height FROM plant WHERE name IS NOT NULL;
CREATE VIEW tall AS SELECT id, name, height FROM named WHERE height > 3;
