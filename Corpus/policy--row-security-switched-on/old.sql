CREATE TABLE document (id integer PRIMARY KEY, owner name NOT NULL DEFAULT CURRENT_USER, body text);
GRANT SELECT ON document TO clerk;
