CREATE TYPE suit AS ENUM ('hearts', 'spades');
CREATE TABLE card (id integer, suit text);
CREATE CAST (character varying AS suit) WITH INOUT AS ASSIGNMENT;
