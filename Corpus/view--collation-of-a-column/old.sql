CREATE TABLE word (spelling text NOT NULL);
CREATE VIEW sorted AS SELECT spelling FROM word;
CREATE VIEW first AS SELECT min(spelling) AS spelling FROM sorted;
