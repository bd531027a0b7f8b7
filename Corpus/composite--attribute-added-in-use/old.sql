CREATE TYPE money_pair AS (amount numeric, currency character(3));
CREATE TABLE offer (
  id integer PRIMARY KEY,
  price money_pair,
  history money_pair[]
);
CREATE VIEW euro_offer AS SELECT id, (price).amount FROM offer WHERE (price).currency = 'EUR';
