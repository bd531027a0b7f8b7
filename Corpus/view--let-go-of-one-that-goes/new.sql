CREATE TABLE parcel (id int PRIMARY KEY, weight int, receiver text);
CREATE VIEW parcels AS SELECT id, receiver AS party FROM parcel;
CREATE VIEW listing AS SELECT id, party FROM parcels;
CREATE VIEW first_page AS SELECT party FROM listing WHERE id < 100;
