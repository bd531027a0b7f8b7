CREATE SCHEMA desk AUTHORIZATION leaver;
CREATE TABLE desk.file (id serial PRIMARY KEY);
ALTER TABLE desk.file OWNER TO leaver;
CREATE TABLE shared (id integer);
GRANT SELECT ON shared TO leaver;
REASSIGN OWNED BY leaver TO successor;
DROP OWNED BY leaver;
