CREATE TYPE suit AS ENUM ('hearts', 'spades');
CREATE TABLE card (id integer, suit suit);
CREATE CAST (text AS suit) WITH INOUT AS ASSIGNMENT;
