CREATE TABLE product (sku text NOT NULL, name text);
CREATE VIEW product_names AS SELECT name FROM product;
