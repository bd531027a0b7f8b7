CREATE TYPE measurement AS (taken_at timestamp with time zone, value numeric(10,3), station text);
CREATE TABLE rainfall OF measurement (taken_at WITH OPTIONS PRIMARY KEY);
CREATE TABLE sunshine OF measurement;
