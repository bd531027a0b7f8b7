CREATE SCHEMA old;
CREATE TABLE place (shop_id int, city text);
CREATE TABLE old.place (id int, name text, sum numeric);
CREATE TABLE till (id int, sum numeric);
CREATE VIEW overview AS
SELECT a.id, a.city, b.name, till.sum
FROM place AS a (id, city) JOIN old.place AS b USING (id) LEFT JOIN till USING (id);
CREATE VIEW busy AS
SELECT city FROM place WHERE EXISTS (SELECT FROM old.place AS p WHERE p.id = place.shop_id);
