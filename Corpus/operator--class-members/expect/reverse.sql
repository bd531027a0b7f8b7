BEGIN;

DROP OPERATOR FAMILY geo.by_area_ops USING btree;

ALTER OPERATOR FAMILY geo.area_ops USING gist DROP
    FUNCTION 8 (box, box),
    OPERATOR 15 (box, point),
    OPERATOR 20 (box, box);

ALTER OPERATOR FAMILY geo.area_ops USING gist ADD OPERATOR 7 @> (box, box);

COMMIT;
