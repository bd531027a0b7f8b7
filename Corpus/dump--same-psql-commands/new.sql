CREATE TABLE aviary (id integer, keeper text, "cage:no" integer);
COMMENT ON TABLE aviary IS 'it''s me';
CREATE TABLE made (id integer);
CREATE INDEX made_id ON made (id);
