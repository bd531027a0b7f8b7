CREATE TABLE parcel (id int PRIMARY KEY, weight int);
CREATE FUNCTION heavy(int) RETURNS boolean IMMUTABLE RETURN $1 > 30;
CREATE VIEW heavy_parcels AS SELECT id FROM parcel WHERE heavy(weight);
CREATE FUNCTION parcels() RETURNS SETOF int STABLE BEGIN ATOMIC SELECT id FROM heavy_parcels; END;
