CREATE TABLE gauge (id integer, level integer);
COMMENT ON TABLE gauge IS 'River gauges';
CREATE VIEW high_water AS SELECT level, id FROM gauge WHERE level > 500;
COMMENT ON VIEW high_water IS 'Above the first mark';
CREATE FUNCTION mark(level integer) RETURNS text LANGUAGE sql AS 'SELECT (level / 100)::text';
COMMENT ON FUNCTION mark(integer) IS 'Which mark';
CREATE INDEX gauge_level ON gauge (level DESC);
COMMENT ON INDEX gauge_level IS 'Used by the alarm';
