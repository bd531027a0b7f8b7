CREATE TABLE bid (id integer, bidder name, lot integer, cents bigint);
ALTER TABLE bid ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON bid FOR SELECT USING (bidder = SESSION_USER);
CREATE POLICY own_change ON bid FOR UPDATE USING (bidder = SESSION_USER) WITH CHECK (cents > 0);
CREATE POLICY small ON bid AS RESTRICTIVE USING (cents < 100000);
