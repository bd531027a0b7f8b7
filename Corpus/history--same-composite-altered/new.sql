CREATE TYPE span AS (start integer, stop integer, material text);
CREATE TYPE vault AS (radius numeric);
CREATE TABLE bridge (name text, middle span);
CREATE TABLE span_list OF span (CONSTRAINT span_list_pkey PRIMARY KEY (start));
