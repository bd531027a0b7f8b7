CREATE TABLE parcel (id integer, weight numeric, fragile boolean DEFAULT false, note text);
CREATE TABLE van (plate text, load parcel, spare parcel[]);
CREATE VIEW heavy AS SELECT plate FROM van WHERE (load).weight > 10 AND (load).fragile;
