CREATE TYPE measurement AS (taken_at timestamp with time zone, value numeric);
CREATE TABLE rainfall OF measurement (taken_at WITH OPTIONS PRIMARY KEY);
CREATE TABLE sunshine OF measurement;
