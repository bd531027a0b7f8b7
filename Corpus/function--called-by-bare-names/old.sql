CREATE SCHEMA app;
CREATE TABLE app.note (body jsonb);
CREATE TABLE app.plain (id integer);
