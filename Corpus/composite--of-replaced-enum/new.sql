CREATE TYPE grade AS ENUM ('fine', 'finest');
CREATE TYPE cut AS (grade grade, millimetres integer);
CREATE TABLE board (id integer, cut cut);
