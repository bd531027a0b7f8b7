CREATE TABLE comet (name text, period numeric, seen date);
CREATE INDEX comet_by_name ON comet USING btree (name);
CREATE INDEX comet_name_idx ON comet USING btree (name);
ALTER TABLE ONLY comet ADD CONSTRAINT comet_once UNIQUE (seen) WITH (fillfactor = '60');
