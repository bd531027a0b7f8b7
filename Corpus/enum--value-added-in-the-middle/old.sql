CREATE TYPE order_state AS ENUM ('placed', 'shipped', 'delivered');
CREATE TABLE purchase (
  id integer PRIMARY KEY,
  state order_state NOT NULL DEFAULT 'placed'
);
CREATE VIEW in_transit AS SELECT id FROM purchase WHERE state = 'shipped';
