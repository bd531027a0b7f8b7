CREATE TYPE order_status AS ENUM ('cart', 'paid', 'sent');

CREATE TABLE customer (
  id serial PRIMARY KEY,
  email text NOT NULL UNIQUE,
  name text NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT now()
);

CREATE TABLE category (
  id serial PRIMARY KEY,
  parent_id integer REFERENCES category,
  name text NOT NULL
);

CREATE TABLE product (
  id serial PRIMARY KEY,
  category_id integer REFERENCES category,
  sku character varying(20) NOT NULL UNIQUE,
  title text NOT NULL,
  price integer NOT NULL CHECK (price >= 0),
  stock integer NOT NULL DEFAULT 0
);
CREATE INDEX product_category_idx ON product (category_id);

CREATE TABLE orders (
  id serial PRIMARY KEY,
  customer_id integer NOT NULL REFERENCES customer,
  status order_status NOT NULL DEFAULT 'cart',
  placed_at timestamp with time zone
);

CREATE TABLE order_line (
  order_id integer NOT NULL REFERENCES orders,
  product_id integer NOT NULL REFERENCES product,
  quantity integer NOT NULL DEFAULT 1 CHECK (quantity > 0),
  price integer NOT NULL,
  PRIMARY KEY (order_id, product_id)
);

CREATE VIEW order_total AS
  SELECT o.id, o.customer_id, sum(l.quantity * l.price) AS total
  FROM orders o JOIN order_line l ON l.order_id = o.id
  GROUP BY o.id;

CREATE VIEW best_customer AS
  SELECT c.id, c.name, sum(t.total) AS spent
  FROM customer c JOIN order_total t ON t.customer_id = c.id
  GROUP BY c.id
  ORDER BY 3 DESC;

CREATE FUNCTION in_stock(p product) RETURNS boolean
  LANGUAGE sql STABLE AS 'SELECT p.stock > 0';

GRANT SELECT ON product, category TO shop_web;
GRANT SELECT, INSERT, UPDATE ON orders, order_line, customer TO shop_web;
