CREATE TABLE player (id integer PRIMARY KEY, team text, goals integer);
