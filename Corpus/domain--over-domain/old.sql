CREATE DOMAIN percentage AS numeric CHECK (VALUE BETWEEN 0 AND 100);
CREATE TABLE discount (code text, amount percentage DEFAULT 10);
