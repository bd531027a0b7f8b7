CREATE TABLE parcel (id int PRIMARY KEY, sender text, weight int);
CREATE VIEW parcels AS SELECT id, sender AS party FROM parcel;
-- Reads the view that changes, and is read by one that is to stay.
CREATE VIEW named_parcels AS SELECT id, party FROM parcels WHERE party <> '';
CREATE VIEW listing AS SELECT id, party FROM named_parcels;
CREATE VIEW first_page AS SELECT party FROM listing WHERE id < 100;
