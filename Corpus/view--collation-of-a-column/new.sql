-- CREATE OR REPLACE VIEW may not change how a column sorts.
CREATE TABLE word (spelling text NOT NULL);
CREATE VIEW sorted AS SELECT spelling COLLATE "C" AS spelling FROM word;
CREATE VIEW first AS SELECT min(spelling) AS spelling FROM sorted;
