-- Clauses of queries as a person writes them.
CREATE TABLE guest (id integer PRIMARY KEY, name text, room integer, paid numeric);
CREATE TABLE stay (nights integer, rate numeric);
CREATE VIEW pairs AS SELECT g.id FROM guest g NATURAL JOIN stay;
CREATE VIEW numbers (n) AS SELECT id FROM guest UNION ALL SELECT room FROM guest EXCEPT SELECT 1;
CREATE VIEW per_room AS SELECT count(*) FROM guest GROUP BY GROUPING SETS ((room, name)), ();
CREATE VIEW distinct_rooms AS SELECT count(*) FROM guest GROUP BY DISTINCT room, ROLLUP (room);
CREATE VIEW sorted AS
  SELECT name, sum(paid) OVER (PARTITION BY room, room ORDER BY id, id DESC) AS total,
    (SELECT string_agg(name, ', ' ORDER BY name, name DESC) FROM guest) AS names
  FROM guest ORDER BY name, name DESC;
CREATE VIEW ranks AS SELECT rank(1) WITHIN GROUP (ORDER BY paid) AS place FROM guest;
CREATE VIEW locked AS SELECT id FROM (guest g CROSS JOIN stay) AS j FOR SHARE OF g;
CREATE VIEW fields AS SELECT * FROM json_to_record('{}') AS r (a text COLLATE "default", b text COLLATE "C");
