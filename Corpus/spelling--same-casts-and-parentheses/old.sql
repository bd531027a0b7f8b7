CREATE TABLE ingot (grams bigint, fineness real, mark text);
CREATE INDEX ingot_idx ON ingot (CAST(grams AS int4), (fineness::float8))
  WHERE grams > 1 AND (grams < 9 AND mark IS NULL);
CREATE VIEW fine AS
  SELECT cast(grams as int) AS grams, ((fineness))::float8 AS f, (mark)::varchar(3) AS m
  FROM ingot
  WHERE grams = 1 OR grams = 2 OR (grams = 3 AND fineness = fineness);
