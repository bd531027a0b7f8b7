CREATE TABLE log (day date NOT NULL, line text) PARTITION BY RANGE (day);
CREATE TABLE log_2024 PARTITION OF log FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE INDEX log_first ON log (day);
CREATE INDEX log_last ON log (day DESC) WITH (fillfactor = 50);
