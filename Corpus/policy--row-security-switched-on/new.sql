CREATE TABLE document (id integer PRIMARY KEY, owner name NOT NULL DEFAULT CURRENT_USER, body text);
GRANT SELECT ON document TO clerk;
ALTER TABLE document ENABLE ROW LEVEL SECURITY;
ALTER TABLE document FORCE ROW LEVEL SECURITY;
CREATE POLICY document_owner ON document USING (owner = CURRENT_USER);
CREATE POLICY document_clerk ON document FOR SELECT TO clerk USING (true);
COMMENT ON POLICY document_owner ON document IS 'Everybody sees their own';
