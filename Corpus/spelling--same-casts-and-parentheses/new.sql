CREATE TABLE ingot (grams bigint, fineness real, mark text);
CREATE INDEX ingot_idx ON ingot USING btree (((grams)::integer), ((fineness)::double precision))
  WHERE ((grams > 1) AND ((grams < 9) AND (mark IS NULL)));
CREATE VIEW fine AS
  SELECT (ingot.grams)::integer AS grams,
    (ingot.fineness)::double precision AS f,
    (ingot.mark)::character varying(3) AS m
  FROM ingot
  WHERE ((ingot.grams = 1) OR (ingot.grams = 2) OR ((ingot.grams = 3) AND (ingot.fineness = ingot.fineness)));
