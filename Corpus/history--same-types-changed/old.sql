CREATE TABLE toll (
  id integer PRIMARY KEY,
  plate varchar(10) NOT NULL,
  cents integer DEFAULT 0,
  at text
);
CREATE INDEX toll_plate ON toll (plate);
CREATE INDEX toll_cents ON toll (cents DESC);
ALTER TABLE toll ALTER COLUMN id TYPE bigint;
ALTER TABLE toll
  ALTER cents DROP DEFAULT,
  ALTER cents SET DATA TYPE numeric(10,2) USING cents / 100.0,
  ALTER cents SET NOT NULL,
  ALTER at TYPE timestamptz USING at::timestamptz;
ALTER TABLE toll ALTER plate TYPE varchar(20) COLLATE "C";
