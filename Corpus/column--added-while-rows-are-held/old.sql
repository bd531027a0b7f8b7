-- A column that is added with a default is refused while a column of another table holds rows of this one.
CREATE TABLE parcel (id integer, weight numeric);
CREATE TABLE van (plate text, load parcel, spare parcel[]);
CREATE VIEW heavy AS SELECT plate FROM van WHERE (load).weight > 10;
