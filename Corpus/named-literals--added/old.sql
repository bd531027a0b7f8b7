CREATE SCHEMA app;
CREATE TABLE app.task (id int PRIMARY KEY, body text);
