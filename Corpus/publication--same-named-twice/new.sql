CREATE TABLE parent (id integer);
CREATE TABLE heir () INHERITS (parent);
CREATE TABLE other (id integer);
CREATE SCHEMA app;
CREATE SCHEMA web;
CREATE PUBLICATION most FOR TABLE ONLY parent, ONLY heir, ONLY other, TABLES IN SCHEMA public, app;
CREATE PUBLICATION few FOR TABLE other;
