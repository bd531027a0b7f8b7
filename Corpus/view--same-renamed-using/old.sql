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
CREATE TABLE early (id date, note text);
CREATE TABLE late (id timestamptz, word text);
CREATE VIEW everything (a, b, c, d, e) AS SELECT * FROM early FULL JOIN late USING (id), till AS t;
CREATE VIEW several (a, b, c, d, e) AS SELECT * FROM early LEFT JOIN late USING (id), till;
