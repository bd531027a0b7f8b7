CREATE TABLE bid (id integer, bidder name, lot integer, cents bigint);
ALTER TABLE bid ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON bid USING (bidder = SESSION_USER);
CREATE POLICY small ON bid USING (cents < 100000);
