CREATE TABLE animal (name text NOT NULL, born date);
CREATE TABLE dog (breed text) INHERITS (animal);
CREATE TABLE puppy (litter integer) INHERITS (dog);
CREATE VIEW pedigree AS SELECT name, breed FROM dog;
