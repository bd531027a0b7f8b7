CREATE TYPE extent AS (wide numeric);
CREATE TABLE crate (id int PRIMARY KEY, size extent, CONSTRAINT crate_wide CHECK ((size).wide > 0.5));
