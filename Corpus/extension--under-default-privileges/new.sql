CREATE EXTENSION citext;
CREATE TABLE letter (id integer PRIMARY KEY, sender citext);

-- What the second extension brings comes with these, the first one's functions do not.
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO postman;
CREATE EXTENSION hstore;
ALTER TABLE letter ADD COLUMN tags hstore;

CREATE FUNCTION tag(text, text) RETURNS hstore LANGUAGE sql RETURN hstore($1, $2);
CREATE TABLE stamp (id integer PRIMARY KEY);
