CREATE TYPE place AS (town varchar(20), zip varchar(10), height numeric(8,2), country char(2));
CREATE TYPE trip AS (start place, stops integer);
CREATE TABLE tour (id integer PRIMARY KEY, at place, trip trip, all_places place[]);
