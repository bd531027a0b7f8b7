CREATE SCHEMA app;
CREATE TABLE app.setting (key text PRIMARY KEY, value text);
DROP SCHEMA public;
