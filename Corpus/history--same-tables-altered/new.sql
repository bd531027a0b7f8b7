CREATE SCHEMA app;
CREATE UNLOGGED TABLE item (
  id integer PRIMARY KEY,
  note text COMPRESSION pglz DEFAULT 'x',
  size integer
);
ALTER TABLE item ALTER size SET STATISTICS 50, ALTER size SET (n_distinct = -0.5, n_distinct_inherited = 10);
ALTER TABLE item REPLICA IDENTITY FULL;
CREATE RULE silent AS ON DELETE TO item WHERE OLD.id > 0 DO INSTEAD NOTHING;
ALTER TABLE item ENABLE ALWAYS RULE silent;
COMMENT ON RULE silent ON item IS 'Says nothing';
CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER stamped BEFORE INSERT OR UPDATE OF note ON item FOR EACH ROW EXECUTE FUNCTION stamp('a');
ALTER TABLE item ENABLE ALWAYS TRIGGER stamped;
COMMENT ON TRIGGER stamped ON item IS 'Stamps';
CREATE POLICY mine ON item FOR SELECT USING (id > 0);
COMMENT ON POLICY mine ON item IS 'Mine';
CREATE INDEX item_note ON item (note);
CREATE MATERIALIZED VIEW app.notes AS SELECT note FROM item;
COMMENT ON MATERIALIZED VIEW app.notes IS 'Notes';
CREATE VIEW app.shown AS SELECT id AS number FROM item;
CREATE TABLE chosen (one integer);
CREATE DOMAIN app.word AS text NOT NULL;
CREATE SEQUENCE app.tick AS integer;
