CREATE TABLE price (sku text PRIMARY KEY, cents integer, internal_note text);
CREATE TABLE stock (sku text PRIMARY KEY, pieces integer);
CREATE PUBLICATION partners
  FOR TABLE price (sku, cents), TABLE stock WHERE (pieces > 0)
  WITH (publish = 'insert, delete');
COMMENT ON PUBLICATION partners IS 'What partners may see';
