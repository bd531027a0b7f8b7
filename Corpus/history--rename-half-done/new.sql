CREATE TABLE client (id integer PRIMARY KEY, full_name text NOT NULL);
CREATE INDEX client_full_name_idx ON client (full_name);
CREATE VIEW client_list AS SELECT id, full_name FROM client;
ALTER TABLE client RENAME TO customer;
ALTER TABLE customer RENAME COLUMN full_name TO name;
CREATE VIEW client AS SELECT id, name AS full_name FROM customer;
