CREATE ACCESS METHOD tree TYPE INDEX HANDLER gisthandler;
CREATE OPERATOR CLASS leaf_ops DEFAULT FOR TYPE box USING tree AS
  OPERATOR 3 &&, OPERATOR 15 <-> (box, point) FOR ORDER BY float_ops,
  FUNCTION 1 gist_box_consistent(internal, box, smallint, oid, internal),
  FUNCTION 2 gist_box_union(internal, internal),
  FUNCTION 5 gist_box_penalty(internal, internal, internal),
  FUNCTION 6 gist_box_picksplit(internal, internal),
  FUNCTION 7 gist_box_same(box, box, internal);
CREATE TABLE leaf (id integer, outline box);
CREATE INDEX leaf_outline ON leaf USING tree (outline);
