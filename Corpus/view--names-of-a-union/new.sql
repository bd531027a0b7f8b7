CREATE TABLE letter (id integer, subject text);
CREATE TABLE parcel (id integer, weight numeric);
-- The column list names the columns of all queries of the union.
CREATE VIEW mail (number, what) AS
  SELECT id, subject FROM letter UNION ALL SELECT id, 'parcel' FROM parcel UNION ALL VALUES (0, 'none');
