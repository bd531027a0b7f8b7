CREATE TABLE invoice_line (
  invoice_no bigint NOT NULL,
  year smallint NOT NULL,
  net numeric(12,4) NOT NULL,
  vat numeric(4,2) DEFAULT 20,
  CONSTRAINT vat_known CHECK (vat IN (0, 10, 20))
) PARTITION BY LIST (year);
CREATE TABLE invoice_line_2025 PARTITION OF invoice_line FOR VALUES IN (2025);
CREATE TABLE invoice_line_2026 PARTITION OF invoice_line FOR VALUES IN (2026);
