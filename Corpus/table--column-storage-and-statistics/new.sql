CREATE TABLE page (
  url text COMPRESSION pglz NOT NULL,
  html text,
  site integer
);
ALTER TABLE page ALTER COLUMN html SET STORAGE MAIN;
ALTER TABLE page ALTER COLUMN url SET STATISTICS 1000;
ALTER TABLE page ALTER COLUMN site SET (n_distinct = -0.05, n_distinct_inherited = 20);
