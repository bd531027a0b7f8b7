CREATE TABLE price (sku text PRIMARY KEY, cents integer, internal_note text);
CREATE TABLE stock (sku text PRIMARY KEY, pieces integer);
CREATE PUBLICATION partners FOR TABLE price WITH (publish = 'insert, update');
