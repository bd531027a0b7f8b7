CREATE FUNCTION normal(t text, keep_case boolean DEFAULT false) RETURNS text
  LANGUAGE sql IMMUTABLE AS 'SELECT CASE WHEN keep_case THEN t ELSE lower(t) END';
CREATE TABLE tag (name text CHECK (name = normal(name)), owner name);
CREATE UNIQUE INDEX tag_normal ON tag (normal(name));
CREATE VIEW tags AS SELECT normal(name) AS name FROM tag;
ALTER TABLE tag ENABLE ROW LEVEL SECURITY;
CREATE POLICY mine ON tag USING (normal(owner::text) = CURRENT_USER);
