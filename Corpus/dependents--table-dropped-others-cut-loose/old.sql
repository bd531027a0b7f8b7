CREATE TABLE brand (id integer PRIMARY KEY, name text);
CREATE TABLE bicycle (
  id integer PRIMARY KEY,
  brand_id integer NOT NULL REFERENCES brand,
  model text
);
CREATE INDEX bicycle_brand_idx ON bicycle (brand_id);
CREATE VIEW shop_window AS SELECT b.model, brand.name FROM bicycle b JOIN brand ON brand.id = b.brand_id;
CREATE FUNCTION brand_of(b bicycle) RETURNS text LANGUAGE sql
  RETURN (SELECT name FROM brand WHERE id = b.brand_id);
