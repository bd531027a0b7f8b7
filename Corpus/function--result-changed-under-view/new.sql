CREATE TABLE stock (sku text PRIMARY KEY, pieces integer);
CREATE FUNCTION low_stock(threshold integer) RETURNS TABLE (sku text, pieces integer)
  LANGUAGE sql STABLE ROWS 50 AS 'SELECT sku, pieces FROM stock WHERE pieces < threshold';
CREATE VIEW reorder AS SELECT l.sku, 10 - l.pieces AS missing FROM low_stock(10) AS l;
