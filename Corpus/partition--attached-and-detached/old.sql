CREATE TABLE audit (id bigint NOT NULL, year integer NOT NULL, what text) PARTITION BY RANGE (year);
CREATE TABLE audit_2024 PARTITION OF audit FOR VALUES FROM (2024) TO (2025);
CREATE TABLE audit_2025 (
  id bigint NOT NULL,
  year integer NOT NULL,
  what text,
  CONSTRAINT audit_2025_year CHECK (year >= 2025 AND year < 2026)
);
CREATE INDEX audit_year_idx ON audit (year);
