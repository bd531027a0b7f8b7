CREATE TABLE heap_one (id integer) USING heap
  WITH (FillFactor = 80, autovacuum_enabled) TABLESPACE pg_default;
CREATE TABLE plain (id integer) WITHOUT OIDS;
CREATE TABLE late (id integer, n integer) WITH (fillfactor = 10);
ALTER TABLE late SET (fillfactor = 90);
