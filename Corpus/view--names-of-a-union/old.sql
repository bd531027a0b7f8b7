CREATE TABLE letter (id integer, subject text);
CREATE TABLE parcel (id integer, weight numeric);
CREATE VIEW mail AS SELECT id FROM letter UNION ALL SELECT id FROM parcel;
