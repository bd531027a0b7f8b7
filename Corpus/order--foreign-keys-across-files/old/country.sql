CREATE TABLE country (code character(2) PRIMARY KEY, name text);
