CREATE TABLE bicycle (
  id integer PRIMARY KEY,
  model text
);
CREATE VIEW shop_window AS SELECT model FROM bicycle;
