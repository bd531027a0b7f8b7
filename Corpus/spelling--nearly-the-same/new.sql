CREATE TABLE twin (a integer, b integer, c text, at timestamp with time zone DEFAULT CURRENT_TIMESTAMP);
CREATE INDEX twin_idx ON twin (b, a);
CREATE VIEW v AS SELECT a, b FROM twin WHERE a < b AND (b < 10 OR a = 5);
ALTER TABLE twin ADD CONSTRAINT near CHECK (a - b - 1 > 0);
