CREATE TABLE call (id bigint, started timestamp without time zone NOT NULL) PARTITION BY RANGE (started);
CREATE TABLE call_2025 PARTITION OF call FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE call_2026 PARTITION OF call FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE VIEW calls_today AS SELECT count(*) AS n FROM call WHERE started > now() - interval '1 day';
