CREATE SCHEMA app;
CREATE TABLE app.setting (key text PRIMARY KEY, value text);
CREATE TABLE public.scratch (note text);
