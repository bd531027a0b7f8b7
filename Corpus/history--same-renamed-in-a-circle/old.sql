CREATE TABLE north (id integer, n text);
CREATE TABLE south (id integer, s text);
CREATE VIEW both_poles AS SELECT n AS label FROM north UNION ALL SELECT s FROM south;
ALTER TABLE north RENAME TO swap;
ALTER TABLE south RENAME TO north;
ALTER TABLE swap RENAME TO south;
