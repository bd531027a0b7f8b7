CREATE TABLE page (id integer, live boolean);
ALTER TABLE page ENABLE ROW LEVEL SECURITY;
CREATE POLICY live ON page USING (live);
CREATE POLICY readers ON page TO reader, public USING (id > 0);
