CREATE TYPE grade AS ENUM ('1', '2');
CREATE TYPE extent AS (wide grade, tall grade);
CREATE TABLE crate (id int PRIMARY KEY, size extent);
