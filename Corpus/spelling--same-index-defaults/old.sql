CREATE TABLE tide (port text, at timestamptz, height numeric);
CREATE INDEX t1 ON tide (port, at DESC);
CREATE INDEX t2 ON tide (port COLLATE "default" text_ops ASC NULLS LAST);
CREATE UNIQUE INDEX t3 ON tide (at) NULLS DISTINCT;
CREATE INDEX t4 ON tide USING btree ((height)) WITH (fillfactor = 70, deduplicate_items = on);
CREATE INDEX t5 ON tide (lower(port) COLLATE "C") INCLUDE (at) WHERE ((height IS NOT NULL));
