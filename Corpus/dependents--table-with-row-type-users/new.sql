CREATE TABLE lens (id integer PRIMARY KEY, focal integer, aperture numeric(3,1));
CREATE TABLE camera (id integer PRIMARY KEY, kit lens, spare lens[]);
CREATE FUNCTION describe(l lens) RETURNS text LANGUAGE sql RETURN l.focal::text || ' mm f/' || l.aperture;
CREATE VIEW described AS SELECT id, describe(lens) AS text FROM lens;
