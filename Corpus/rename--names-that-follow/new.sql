CREATE TABLE warehouse ( -- sqldiff: renamed from depot
  id serial PRIMARY KEY,
  label text UNIQUE, -- sqldiff: renamed from code
  room integer CHECK (room > 0)
);
CREATE TABLE pallet (
  id integer PRIMARY KEY,
  -- sqldiff: renamed from depot_id
  warehouse_id integer REFERENCES warehouse (id)
);
CREATE INDEX ON warehouse (room);
