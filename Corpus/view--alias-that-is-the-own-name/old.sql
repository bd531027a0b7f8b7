CREATE TABLE goat (id integer PRIMARY KEY, milk numeric);
CREATE VIEW milker AS SELECT goat.id FROM goat AS goat WHERE goat.milk > 0;
