CREATE TYPE span AS (start integer, finish integer);
CREATE TABLE bridge (name text, middle span);
CREATE TABLE span_list OF span (start WITH OPTIONS PRIMARY KEY);
ALTER TYPE span ADD ATTRIBUTE material text CASCADE;
ALTER TYPE span RENAME ATTRIBUTE finish TO stop CASCADE;
CREATE TYPE arch AS (radius real, keystone boolean);
ALTER TYPE arch DROP ATTRIBUTE keystone, ALTER ATTRIBUTE radius TYPE numeric;
ALTER TYPE arch RENAME TO vault;
