CREATE TABLE audit (id bigint NOT NULL, year integer NOT NULL, what text) PARTITION BY RANGE (year);
CREATE TABLE audit_2024 (id bigint NOT NULL, year integer NOT NULL, what text);
CREATE TABLE audit_2025 (
  id bigint NOT NULL,
  year integer NOT NULL,
  what text,
  CONSTRAINT audit_2025_year CHECK (year >= 2025 AND year < 2026)
);
ALTER TABLE audit ATTACH PARTITION audit_2025 FOR VALUES FROM (2025) TO (2026);
CREATE INDEX audit_year_idx ON audit (year);
