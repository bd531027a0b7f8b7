CREATE TABLE purchase (
  id integer PRIMARY KEY,
  buyer_name text NOT NULL,
  buyer_city text,
  amount numeric NOT NULL
);
CREATE VIEW purchase_by_city AS
  SELECT buyer_city AS city, sum(amount) AS total FROM purchase GROUP BY buyer_city;
