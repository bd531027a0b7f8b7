CREATE TABLE zebra (id integer PRIMARY KEY);
CREATE TABLE ant (id integer PRIMARY KEY, zebra_id integer REFERENCES zebra);
CREATE VIEW b AS SELECT id FROM ant;
CREATE VIEW a AS SELECT id FROM b;
CREATE INDEX y ON ant (zebra_id);
CREATE INDEX x ON ant (zebra_id DESC);
