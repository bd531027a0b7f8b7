CREATE TABLE object (name text, CONSTRAINT named CHECK (name <> ''));
CREATE TABLE tool (weight int) INHERITS (object);
CREATE TABLE toy (age int) INHERITS (object);
CREATE TABLE hammer () INHERITS (tool, toy);
CREATE TYPE pair AS (first int, last int);
CREATE TABLE pairs OF pair;
CREATE TABLE more_pairs () INHERITS (pairs);
