CREATE TABLE ant (zebra_id integer, id integer PRIMARY KEY);
CREATE INDEX x ON ant (zebra_id DESC);
CREATE INDEX y ON ant (zebra_id);
CREATE VIEW b AS SELECT id FROM ant;
CREATE TABLE zebra (id integer PRIMARY KEY);
ALTER TABLE ant ADD FOREIGN KEY (zebra_id) REFERENCES zebra;
CREATE VIEW a AS SELECT id FROM b;
