CREATE COLLATION any_case (PROVIDER = icu, LOCALE = 'und-u-ks-level2', DETERMINISTIC = false);
CREATE TABLE username (name text COLLATE any_case PRIMARY KEY);
CREATE VIEW usernames AS SELECT name FROM username WHERE name > 'm' COLLATE any_case;
