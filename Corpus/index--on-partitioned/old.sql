CREATE TABLE click (at date NOT NULL, page text, visitor bigint) PARTITION BY RANGE (at);
CREATE TABLE click_2025 PARTITION OF click FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE click_2026 PARTITION OF click FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE INDEX click_2026_page_idx ON click_2026 (page);
CREATE INDEX click_visitor_idx ON click (visitor);
