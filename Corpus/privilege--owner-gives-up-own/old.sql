CREATE TABLE frozen (id integer);
ALTER TABLE frozen OWNER TO dba;
GRANT SELECT ON frozen TO dba;
