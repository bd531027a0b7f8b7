CREATE TABLE shape (width int, height int, area int);
CREATE TABLE box (depth int) INHERITS (shape);
-- The parent's column is a plain one, the child's is computed.
CREATE TABLE tile (area int GENERATED ALWAYS AS (width * height) STORED) INHERITS (shape);
CREATE TABLE disc (width int, height int, area int GENERATED ALWAYS AS (width) STORED);
ALTER TABLE disc INHERIT shape;
CREATE TABLE reading (day date, low int, high int, span int) PARTITION BY RANGE (day);
-- PARTITION OF would not take it.
CREATE TABLE reading_2024 (day date, low int, high int, span int GENERATED ALWAYS AS (high - low) STORED);
ALTER TABLE reading ATTACH PARTITION reading_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
