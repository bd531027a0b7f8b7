CREATE TABLE invoice_line (
  invoice_no integer NOT NULL,
  year smallint NOT NULL,
  article text,
  net numeric(10,2)
) PARTITION BY LIST (year);
CREATE TABLE invoice_line_2025 PARTITION OF invoice_line FOR VALUES IN (2025);
CREATE TABLE invoice_line_2026 PARTITION OF invoice_line FOR VALUES IN (2026);
