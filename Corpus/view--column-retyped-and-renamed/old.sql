CREATE TABLE stock_item (id integer PRIMARY KEY, quantity integer, price numeric);
CREATE VIEW stock_value AS SELECT id, quantity * price AS value, quantity AS n FROM stock_item;
CREATE VIEW stock_total AS SELECT sum(value) AS total FROM stock_value;
