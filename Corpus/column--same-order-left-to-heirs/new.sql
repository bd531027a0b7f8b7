CREATE TABLE vessel (built date, name text);
CREATE TABLE ferry (cars integer) INHERITS (vessel);
CREATE TABLE trip (day date, id integer) PARTITION BY RANGE (day);
CREATE TABLE trip_all PARTITION OF trip DEFAULT;
