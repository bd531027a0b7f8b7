CREATE TABLE article (id integer);
CREATE TABLE comment (id integer);
CREATE TABLE draft (id integer);
GRANT SELECT ON article TO web;
GRANT SELECT, INSERT ON comment TO web;
