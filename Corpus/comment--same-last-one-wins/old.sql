CREATE TABLE lamp (id integer, watts integer);
COMMENT ON TABLE lamp IS 'A light';
COMMENT ON TABLE lamp IS 'A lamp';
COMMENT ON COLUMN lamp.watts IS 'Power';
COMMENT ON COLUMN lamp.watts IS NULL;
COMMENT ON COLUMN lamp.id IS 'Number';
COMMENT ON COLUMN lamp.id IS '';
