CREATE SCHEMA old;
CREATE TABLE place (shop_id int, city text);
CREATE TABLE old.place (id int, name text, sum numeric);
CREATE TABLE till (id int, sum numeric);
CREATE VIEW overview AS
SELECT place.id, place.city, place_1.name, till.sum
FROM place AS place (id, city) JOIN old.place AS place_1 USING (id) LEFT JOIN till USING (id);
CREATE VIEW busy AS
SELECT city FROM place WHERE EXISTS (SELECT FROM old.place AS place_1 WHERE place_1.id = place.shop_id);
CREATE TABLE early (id date, note text);
CREATE TABLE late (id timestamptz, word text);
CREATE VIEW everything AS
SELECT id AS a, early.note AS b, late.word AS c, t.id_1 AS d, t.sum AS e
FROM early FULL JOIN late USING (id), till AS t (id_1, sum);
CREATE VIEW several AS
SELECT id AS a, early.note AS b, late.word AS c, till.id_1 AS d, till.sum AS e
FROM early LEFT JOIN late USING (id), till AS till (id_1, sum);
