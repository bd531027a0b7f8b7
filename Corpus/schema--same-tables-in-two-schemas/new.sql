CREATE SCHEMA south;
CREATE SCHEMA north;
SET search_path TO south;
CREATE TABLE sale (id serial PRIMARY KEY, amount integer CONSTRAINT sale_amount_check CHECK (amount > 0));
CREATE INDEX sale_amount_idx ON sale (amount);
SET search_path TO north;
CREATE TABLE sale (id serial PRIMARY KEY, amount integer CONSTRAINT sale_amount_check CHECK (amount > 0));
CREATE INDEX sale_amount_idx ON sale (amount);
CREATE VIEW public.all_sales AS SELECT id, amount FROM sale UNION ALL SELECT id, amount FROM south.sale;
