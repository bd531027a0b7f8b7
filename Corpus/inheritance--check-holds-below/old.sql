CREATE TABLE plant (height int);
CREATE TABLE tree () INHERITS (plant);
