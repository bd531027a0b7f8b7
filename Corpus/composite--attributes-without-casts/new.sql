CREATE TYPE grade AS ENUM ('1', '2');
CREATE TYPE extent AS (wide numeric, tall grade, deep int);
CREATE TABLE crate (id int PRIMARY KEY, size extent);
