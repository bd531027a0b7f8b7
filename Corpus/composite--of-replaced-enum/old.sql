CREATE TYPE grade AS ENUM ('coarse', 'fine');
CREATE TYPE cut AS (grade grade, millimetres integer);
CREATE TABLE board (id integer, cut cut);
