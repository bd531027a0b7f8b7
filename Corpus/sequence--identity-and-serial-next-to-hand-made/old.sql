CREATE SEQUENCE lot_id_seq START 50;
CREATE TABLE lot (id serial PRIMARY KEY, name text DEFAULT 'lot ' || nextval('lot_id_seq'));
