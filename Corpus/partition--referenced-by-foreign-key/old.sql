CREATE TABLE warehouse (id integer NOT NULL, region text NOT NULL) PARTITION BY LIST (region);
CREATE TABLE warehouse_eu PARTITION OF warehouse FOR VALUES IN ('eu');
CREATE TABLE stock (warehouse_id integer NOT NULL, region text NOT NULL, item text);
