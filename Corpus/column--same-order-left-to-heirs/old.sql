CREATE TABLE vessel (name text, built date);
CREATE TABLE ferry (cars integer) INHERITS (vessel);
CREATE TABLE trip (id integer, day date) PARTITION BY RANGE (day);
CREATE TABLE trip_all PARTITION OF trip DEFAULT;
