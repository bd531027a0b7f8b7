CREATE TABLE licence_plate (country character(2) NOT NULL, plate text NOT NULL, owner text);
CREATE UNIQUE INDEX plate_unique ON licence_plate (country, plate);
CREATE UNIQUE INDEX plate_owner ON licence_plate (owner, plate);
ALTER TABLE licence_plate
  ADD CONSTRAINT licence_plate_pkey PRIMARY KEY USING INDEX plate_unique,
  ADD UNIQUE USING INDEX plate_owner DEFERRABLE;
