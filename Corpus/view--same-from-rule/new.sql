CREATE TABLE item (id int PRIMARY KEY, name text);
CREATE TABLE sold (item int REFERENCES item, at date);
CREATE VIEW popular AS
SELECT item.id, item.name, count(*) AS times FROM item JOIN sold ON sold.item = item.id GROUP BY item.id;
COMMENT ON COLUMN popular.times IS 'how often';
CREATE VIEW names AS SELECT upper(name) AS name FROM popular WHERE times > 9;
