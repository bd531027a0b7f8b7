CREATE SCHEMA a;
CREATE SCHEMA b;
CREATE TABLE a.town (id integer);
CREATE TABLE b.town (code text);
CREATE VIEW b.seen_first AS SELECT id FROM a.town;
CREATE VIEW b.seen_second AS SELECT code FROM b.town;
