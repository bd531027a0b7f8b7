CREATE SCHEMA geo;
CREATE FUNCTION geo.bigger(a box, b box) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT area(a) > area(b)';
CREATE FUNCTION geo.by_area(a box, b box) RETURNS integer LANGUAGE sql IMMUTABLE
  AS 'SELECT sign(area(a) - area(b))::integer';
CREATE OPERATOR geo.>> (LEFTARG = box, RIGHTARG = box, FUNCTION = geo.bigger);
CREATE OPERATOR CLASS geo.area_ops FOR TYPE box USING gist AS
  OPERATOR 3 &&,
  OPERATOR 7 @>,
  FUNCTION 1 gist_box_consistent(internal, box, smallint, oid, internal),
  FUNCTION 2 gist_box_union(internal, internal),
  FUNCTION 5 gist_box_penalty(internal, internal, internal),
  FUNCTION 6 gist_box_picksplit(internal, internal),
  FUNCTION 7 gist_box_same(box, box, internal);
CREATE TABLE parcel (id integer, outline box);
CREATE INDEX parcel_outline ON parcel USING gist (outline geo.area_ops);
COMMENT ON OPERATOR CLASS geo.area_ops USING gist IS 'Boxes as they lie';
