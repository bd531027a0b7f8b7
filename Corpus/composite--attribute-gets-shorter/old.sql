CREATE TYPE place AS (town varchar(60), zip text, height numeric(8,2));
CREATE TYPE trip AS (start place, stops integer);
CREATE TABLE tour (id integer PRIMARY KEY, at place, trip trip, all_places place[]);
