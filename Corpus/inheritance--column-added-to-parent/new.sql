CREATE TABLE animal (
  name text NOT NULL,
  born date,
  chip character(15) UNIQUE,
  weight numeric DEFAULT 0 CHECK (weight >= 0)
);
CREATE TABLE dog (breed text) INHERITS (animal);
CREATE TABLE puppy (litter integer) INHERITS (dog);
CREATE VIEW pedigree AS SELECT name, breed, chip FROM dog;
