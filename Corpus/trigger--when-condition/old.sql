CREATE TABLE stock (sku text PRIMARY KEY, pieces integer NOT NULL, price numeric);
CREATE FUNCTION reorder() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER stock_low AFTER UPDATE ON stock
  FOR EACH ROW WHEN (NEW.pieces < 10) EXECUTE FUNCTION reorder();
