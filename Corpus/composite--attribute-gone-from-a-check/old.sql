CREATE TYPE extent AS (wide int, tall int);
CREATE TABLE crate (id int PRIMARY KEY, size extent, CONSTRAINT crate_flat CHECK ((size).tall < (size).wide));
