CREATE TABLE stock (sku text PRIMARY KEY, pieces integer);
CREATE FUNCTION low_stock(threshold integer) RETURNS SETOF text
  LANGUAGE sql STABLE AS 'SELECT sku FROM stock WHERE pieces < threshold';
CREATE VIEW reorder AS SELECT l AS sku FROM low_stock(10) AS l;
