CREATE TABLE dish (
  id integer PRIMARY KEY,
  name text -- as on the menu
);
/* the kitchen's order */
CREATE INDEX dish_name_idx ON dish (name)