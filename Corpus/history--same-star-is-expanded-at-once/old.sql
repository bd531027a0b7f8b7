CREATE TABLE parcel (id integer, weight numeric);
CREATE VIEW all_parcels AS SELECT * FROM parcel;
CREATE MATERIALIZED VIEW copy AS TABLE parcel;
ALTER TABLE parcel ADD COLUMN depot text;
ALTER TABLE parcel RENAME COLUMN weight TO grams;
CREATE VIEW with_depot AS SELECT p.* FROM parcel p;
