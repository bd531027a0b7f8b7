CREATE TABLE parcel (id integer, grams numeric, depot text);
CREATE VIEW all_parcels AS SELECT parcel.id, parcel.grams AS weight FROM parcel;
CREATE MATERIALIZED VIEW copy AS SELECT parcel.id, parcel.grams AS weight FROM parcel;
CREATE VIEW with_depot AS SELECT p.id, p.grams, p.depot FROM parcel p;
