CREATE TYPE point3 AS (x real, y real, z real);
CREATE TYPE leg AS (start point3, finish point3, speed real);
CREATE TABLE drone (id integer, home point3, route leg[]);
COMMENT ON TYPE leg IS 'From one hover to the next';
COMMENT ON COLUMN leg.speed IS 'Metres a second';
