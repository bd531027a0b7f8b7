CREATE TABLE a (id integer PRIMARY KEY, note text);
CREATE TABLE b (id integer PRIMARY KEY);
CREATE SCHEMA app;
CREATE PUBLICATION few FOR TABLE b, TABLES IN SCHEMA public WITH (publish = 'insert, update', publish_via_partition_root);
COMMENT ON PUBLICATION few IS 'A few';
CREATE PUBLICATION whole FOR TABLE a (id) WHERE (id > 0), TABLE b;
