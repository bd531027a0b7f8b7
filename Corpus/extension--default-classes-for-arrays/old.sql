CREATE EXTENSION intarray;
CREATE EXTENSION ltree;
CREATE TABLE article (tags integer[], sections ltree[]);
