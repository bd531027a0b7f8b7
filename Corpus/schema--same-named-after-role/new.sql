CREATE SCHEMA harriet;
ALTER SCHEMA harriet OWNER TO harriet;
CREATE TABLE harriet.todo (id integer, what text);
