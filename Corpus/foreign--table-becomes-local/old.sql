CREATE EXTENSION postgres_fdw;
CREATE SERVER legacy FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'old.example.org', dbname 'shop');
CREATE USER MAPPING FOR PUBLIC SERVER legacy OPTIONS (user 'guest');
CREATE FOREIGN TABLE product (sku text NOT NULL, name text) SERVER legacy OPTIONS (schema_name 'app');
CREATE VIEW product_names AS SELECT name FROM product;
