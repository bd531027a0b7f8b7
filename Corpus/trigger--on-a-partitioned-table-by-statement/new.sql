-- OR REPLACE would leave the partition's copy.
CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TABLE metric (day date NOT NULL, value float8) PARTITION BY RANGE (day);
CREATE TABLE metric_2024 PARTITION OF metric FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TRIGGER stamped BEFORE INSERT ON metric EXECUTE FUNCTION stamp();
COMMENT ON TRIGGER stamped ON metric IS 'once';
