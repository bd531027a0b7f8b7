CREATE TABLE south (id integer, n text);
CREATE TABLE north (id integer, s text);
CREATE VIEW both_poles AS SELECT n AS label FROM south UNION ALL SELECT s FROM north;
