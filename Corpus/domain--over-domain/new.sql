CREATE DOMAIN percentage AS numeric CHECK (VALUE BETWEEN 0 AND 100);
CREATE DOMAIN small_percentage AS percentage CONSTRAINT small CHECK (VALUE <= 25);
CREATE TABLE discount (code text, amount small_percentage DEFAULT 10);
