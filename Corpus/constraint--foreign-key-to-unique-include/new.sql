CREATE TABLE part (
  sku text NOT NULL,
  revision integer NOT NULL,
  weight numeric,
  CONSTRAINT part_key UNIQUE (sku, revision) INCLUDE (weight)
);
CREATE TABLE assembly_line (
  sku text,
  revision integer,
  FOREIGN KEY (sku, revision) REFERENCES part (sku, revision)
);
