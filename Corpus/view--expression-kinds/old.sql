CREATE TABLE sample (id integer, a integer[], t text, j jsonb, at timestamp with time zone, p point);
CREATE VIEW shown AS SELECT id, a[1] AS first FROM sample;
