CREATE TABLE client (id integer PRIMARY KEY, full_name text NOT NULL);
CREATE INDEX client_full_name_idx ON client (full_name);
CREATE VIEW client_list AS SELECT id, full_name FROM client;
