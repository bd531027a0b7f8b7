CREATE TYPE point3 AS (x real, y real, z real);
CREATE TABLE drone (id integer, home point3);
