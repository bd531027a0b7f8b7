CREATE TABLE isle (name text NOT NULL, area numeric);
CREATE TABLE reef (name text NOT NULL, depth integer);
