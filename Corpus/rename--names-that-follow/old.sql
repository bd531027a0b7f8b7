-- A serial column, keys and a foreign key, all with the names that the server gives.
CREATE TABLE depot (id serial PRIMARY KEY, code text UNIQUE, room integer CHECK (room > 0));
CREATE TABLE pallet (id integer PRIMARY KEY, depot_id integer REFERENCES depot (id));
CREATE INDEX ON depot (room);
INSERT INTO depot (code, room) VALUES ('north', 3);
