CREATE SCHEMA test;
CREATE SCHEMA live;
CREATE TABLE test.job (id integer PRIMARY KEY, state text);
CREATE TABLE live.job (id integer PRIMARY KEY, state text);
CREATE INDEX job_state_idx ON test.job (state);
CREATE INDEX job_state_idx ON live.job (state);
CREATE FUNCTION test.run(j test.job) RETURNS text LANGUAGE sql AS 'SELECT j.state';
CREATE FUNCTION live.run(j live.job) RETURNS text LANGUAGE sql AS 'SELECT j.state';
