CREATE SCHEMA north;
CREATE SCHEMA south;
CREATE TABLE north.sale (id serial PRIMARY KEY, amount integer CHECK (amount > 0));
CREATE TABLE south.sale (id serial PRIMARY KEY, amount integer CHECK (amount > 0));
CREATE INDEX ON north.sale (amount);
CREATE INDEX ON south.sale (amount);
CREATE VIEW all_sales AS SELECT * FROM north.sale UNION ALL SELECT * FROM south.sale;
