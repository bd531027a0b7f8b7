CREATE TABLE saying (id integer PRIMARY KEY, text text, source text);
CREATE SEQUENCE saying_no;
