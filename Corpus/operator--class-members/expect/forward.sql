BEGIN;

ALTER OPERATOR FAMILY geo.area_ops USING gist DROP OPERATOR 7 (box, box);

ALTER OPERATOR FAMILY geo.area_ops USING gist ADD
    OPERATOR 20 geo.>> (box, box),
    OPERATOR 15 <-> (box, point) FOR ORDER BY float_ops,
    FUNCTION 8 (box, box) pg_catalog.gist_box_distance(internal, box, smallint, oid, internal);

CREATE OPERATOR FAMILY geo.by_area_ops USING btree;
COMMENT ON OPERATOR FAMILY geo.by_area_ops USING btree IS 'Boxes by size';

CREATE OPERATOR CLASS geo.by_area_ops FOR TYPE box USING btree FAMILY geo.by_area_ops AS
    OPERATOR 5 geo.>> (box, box),
    FUNCTION 1 (box, box) geo.by_area(box, box);

COMMIT;
