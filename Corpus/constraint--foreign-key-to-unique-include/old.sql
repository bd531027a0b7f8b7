CREATE TABLE part (
  sku text NOT NULL,
  revision integer NOT NULL,
  weight numeric,
  UNIQUE (sku, revision)
);
CREATE TABLE assembly_line (
  sku text,
  revision integer,
  FOREIGN KEY (sku, revision) REFERENCES part (sku, revision)
);
