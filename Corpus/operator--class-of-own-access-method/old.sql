CREATE TABLE leaf (id integer, outline box);
CREATE INDEX leaf_outline ON leaf USING gist (outline);
