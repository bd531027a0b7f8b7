CREATE TABLE vehicle (plate text NOT NULL);
CREATE TABLE truck (plate text NOT NULL, load int) INHERITS (vehicle);
CREATE TABLE trailer (plate text NOT NULL, colour text, axles int);
