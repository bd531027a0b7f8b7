-- Trucks leave before what is new could come down to them.
CREATE TABLE vehicle (
    plate text NOT NULL,
    colour text,
    CONSTRAINT vehicle_plate CHECK (plate <> '')
);
CREATE TABLE truck (plate text NOT NULL, load int);
CREATE TABLE trailer (plate text NOT NULL, colour text, axles int, CONSTRAINT vehicle_plate CHECK (plate <> ''))
    INHERITS (vehicle);
