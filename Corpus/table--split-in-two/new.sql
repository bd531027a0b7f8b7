CREATE TABLE buyer (
  id integer PRIMARY KEY,
  name text NOT NULL,
  city text
);
CREATE TABLE purchase (
  id integer PRIMARY KEY,
  buyer_id integer NOT NULL REFERENCES buyer,
  amount numeric NOT NULL
);
CREATE VIEW purchase_by_city AS
  SELECT city, sum(amount) AS total FROM purchase JOIN buyer ON buyer.id = buyer_id GROUP BY city;
