CREATE TABLE counter (
  name text PRIMARY KEY,
  hits bigint NOT NULL
) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.05);
CREATE TABLE document (id integer, body text) WITH (toast.autovacuum_enabled = false);
