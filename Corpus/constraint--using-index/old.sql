CREATE TABLE licence_plate (country character(2) NOT NULL, plate text NOT NULL, owner text);
CREATE UNIQUE INDEX plate_unique ON licence_plate (country, plate);
CREATE UNIQUE INDEX plate_owner ON licence_plate (owner, plate);
