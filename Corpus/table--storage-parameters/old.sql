CREATE TABLE counter (
  name text PRIMARY KEY,
  hits bigint NOT NULL
) WITH (fillfactor = 90, autovacuum_enabled = false);
CREATE TABLE document (id integer, body text) WITH (toast_tuple_target = 256);
