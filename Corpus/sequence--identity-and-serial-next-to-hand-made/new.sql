CREATE SEQUENCE lot_id_seq START 50 INCREMENT 2;
CREATE TABLE lot (id serial PRIMARY KEY, name text DEFAULT 'lot ' || nextval('lot_id_seq'));
CREATE TABLE lot_id (seq serial, no integer GENERATED ALWAYS AS IDENTITY);
