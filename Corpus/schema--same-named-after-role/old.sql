CREATE SCHEMA AUTHORIZATION harriet;
CREATE SCHEMA IF NOT EXISTS harriet;
CREATE TABLE harriet.todo (id integer, what text);
