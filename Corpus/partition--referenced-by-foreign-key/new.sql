CREATE TABLE warehouse (
  id integer NOT NULL,
  region text NOT NULL,
  PRIMARY KEY (id, region)
) PARTITION BY LIST (region);
CREATE TABLE warehouse_eu PARTITION OF warehouse FOR VALUES IN ('eu');
CREATE TABLE warehouse_us PARTITION OF warehouse FOR VALUES IN ('us');
CREATE TABLE stock (
  warehouse_id integer NOT NULL,
  region text NOT NULL,
  item text,
  FOREIGN KEY (warehouse_id, region) REFERENCES warehouse ON DELETE CASCADE
);
