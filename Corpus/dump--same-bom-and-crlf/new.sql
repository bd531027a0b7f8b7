CREATE TABLE dish (id integer PRIMARY KEY, name text);
CREATE INDEX dish_name_idx ON dish (name);
