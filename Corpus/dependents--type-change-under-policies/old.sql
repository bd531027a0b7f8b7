CREATE TABLE flat (id integer PRIMARY KEY, tenant text, floor integer);
CREATE TABLE meter (flat_id integer REFERENCES flat, kwh integer);
ALTER TABLE flat ENABLE ROW LEVEL SECURITY;
ALTER TABLE meter ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_flat ON flat TO resident USING (tenant = CURRENT_USER);
CREATE POLICY own_meter ON meter TO resident
  USING (EXISTS (SELECT 1 FROM flat WHERE flat.id = flat_id AND tenant = CURRENT_USER));
GRANT SELECT ON flat, meter TO resident;
