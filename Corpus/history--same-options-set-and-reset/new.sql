CREATE TABLE pond (id integer PRIMARY KEY, frogs text) WITH (autovacuum_enabled = off);
ALTER TABLE ONLY pond ALTER COLUMN frogs SET STORAGE EXTERNAL;
