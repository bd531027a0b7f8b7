CREATE TYPE extent AS (wide int, tall int);
CREATE TABLE crate (id int PRIMARY KEY, size extent, weight int CHECK (weight > 0));
CREATE INDEX crate_wide ON crate (((size).wide));
CREATE STATISTICS crate_shape ON ((size).wide), ((size).tall) FROM crate;
