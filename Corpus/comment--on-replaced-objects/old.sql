CREATE TABLE gauge (id integer, level integer);
COMMENT ON TABLE gauge IS 'River gauges';
CREATE VIEW high_water AS SELECT id FROM gauge WHERE level > 500;
COMMENT ON VIEW high_water IS 'Above the first mark';
CREATE FUNCTION mark(level integer) RETURNS integer LANGUAGE sql AS 'SELECT level / 100';
COMMENT ON FUNCTION mark(integer) IS 'Which mark';
CREATE INDEX gauge_level ON gauge (level);
COMMENT ON INDEX gauge_level IS 'Used by the alarm';
