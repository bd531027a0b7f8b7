CREATE SCHEMA a;
CREATE SCHEMA b;
SET search_path TO a;
CREATE TABLE town (id integer);
SET search_path TO b, a;
CREATE VIEW seen_first AS SELECT id FROM town;
CREATE TABLE town (code text);
CREATE VIEW seen_second AS SELECT code FROM town;
RESET search_path;
