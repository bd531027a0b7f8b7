CREATE TABLE shop (id int, city text);
CREATE TABLE clerk (id int, name text);
CREATE TABLE till (id int, sum numeric);
CREATE VIEW overview AS
SELECT id, city, name, sum FROM shop JOIN clerk USING (id) LEFT JOIN till USING (id);
CREATE VIEW busy AS
SELECT city FROM shop WHERE EXISTS (SELECT FROM clerk WHERE clerk.id = shop.id);
ALTER TABLE shop RENAME id TO shop_id;
ALTER TABLE clerk ADD COLUMN sum numeric;
CREATE SCHEMA old;
ALTER TABLE clerk SET SCHEMA old;
ALTER TABLE shop RENAME TO place;
ALTER TABLE old.clerk RENAME TO place;
