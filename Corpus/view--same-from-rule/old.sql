CREATE TABLE item (id int PRIMARY KEY, name text);
CREATE TABLE sold (item int REFERENCES item, at date);
CREATE TABLE popular (id int, name text, times bigint);
ALTER TABLE ONLY popular REPLICA IDENTITY NOTHING;
COMMENT ON COLUMN popular.times IS 'how often';
CREATE VIEW names AS SELECT upper(name) AS name FROM popular WHERE times > 9;
CREATE RULE "_RETURN" AS ON SELECT TO popular DO INSTEAD
SELECT item.id, item.name, count(*) AS times FROM item JOIN sold ON sold.item = item.id GROUP BY item.id;
