CREATE TABLE parcel (id integer PRIMARY KEY, weight numeric);
CREATE INDEX parcel_weight ON parcel (weight);
CREATE TABLE van (plate text, seats integer);
