CREATE EXTENSION intarray;
CREATE EXTENSION ltree;
CREATE TABLE article (tags integer[], sections ltree[]);
CREATE INDEX article_tags ON article USING gist (tags);
CREATE INDEX article_tags_named ON article USING gist (tags gist__int_ops);
CREATE INDEX article_sections ON article USING gist (sections);
