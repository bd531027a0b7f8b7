CREATE TABLE chart (id integer, ward integer NOT NULL, closed boolean, note text);
ALTER TABLE chart ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff ON chart TO nurse USING (ward = 1) WITH CHECK (NOT closed);
CREATE POLICY writing ON chart FOR INSERT TO doctor WITH CHECK (ward > 0);
