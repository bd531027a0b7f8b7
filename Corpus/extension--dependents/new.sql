CREATE EXTENSION hstore;
CREATE TABLE product (id integer, name text, details hstore);
CREATE FUNCTION weight(details hstore) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT details -> ''weight''';
CREATE FUNCTION check_name() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER check_name BEFORE INSERT ON product FOR EACH ROW EXECUTE FUNCTION check_name();
ALTER TRIGGER check_name ON product DEPENDS ON EXTENSION hstore;
CREATE INDEX product_name ON product (name);
CREATE MATERIALIZED VIEW heavy AS SELECT id FROM product WHERE details ? 'weight';
ALTER MATERIALIZED VIEW heavy DEPENDS ON EXTENSION hstore;
