CREATE TYPE area AS (wide int, tall int);
CREATE TABLE crate (id int PRIMARY KEY, size area, weight int CHECK (weight > 0));
