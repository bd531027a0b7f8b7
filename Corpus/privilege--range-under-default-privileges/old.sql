CREATE SCHEMA harbour;
CREATE TABLE harbour.berth (id integer PRIMARY KEY);
