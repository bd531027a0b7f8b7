CREATE TYPE order_status AS ENUM ('cart', 'placed', 'paid', 'sent', 'returned');
CREATE DOMAIN money_amount AS numeric(12,2) CHECK (VALUE >= 0);

CREATE TABLE customer (
  id bigserial PRIMARY KEY,
  email text NOT NULL,
  name text NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  newsletter boolean NOT NULL DEFAULT false
);
CREATE UNIQUE INDEX customer_email_key ON customer (lower(email));

CREATE TABLE category (
  id serial PRIMARY KEY,
  parent_id integer REFERENCES category ON DELETE CASCADE,
  name text NOT NULL,
  UNIQUE NULLS NOT DISTINCT (parent_id, name)
);

CREATE TABLE product (
  id serial PRIMARY KEY,
  sku character varying(40) NOT NULL UNIQUE,
  title text NOT NULL,
  price money_amount NOT NULL,
  stock integer NOT NULL DEFAULT 0,
  search tsvector GENERATED ALWAYS AS (to_tsvector('simple', title)) STORED
);
CREATE INDEX product_search_idx ON product USING gin (search);

CREATE TABLE product_category (
  product_id integer NOT NULL REFERENCES product ON DELETE CASCADE,
  category_id integer NOT NULL REFERENCES category ON DELETE CASCADE,
  PRIMARY KEY (product_id, category_id)
);
CREATE INDEX product_category_category_idx ON product_category (category_id);

CREATE TABLE orders (
  id serial PRIMARY KEY,
  customer_id bigint NOT NULL REFERENCES customer,
  status order_status NOT NULL DEFAULT 'cart',
  placed_at timestamp with time zone,
  CONSTRAINT placed_has_time CHECK (status = 'cart' OR placed_at IS NOT NULL)
);
CREATE INDEX orders_open_idx ON orders (customer_id) WHERE status = 'cart';

CREATE TABLE order_line (
  order_id integer NOT NULL REFERENCES orders ON DELETE CASCADE,
  product_id integer NOT NULL REFERENCES product,
  quantity integer NOT NULL DEFAULT 1 CHECK (quantity > 0),
  price money_amount NOT NULL,
  PRIMARY KEY (order_id, product_id)
);

CREATE VIEW order_total AS
  SELECT o.id, o.customer_id, sum(l.quantity * l.price) AS total, o.status
  FROM orders o JOIN order_line l ON l.order_id = o.id
  GROUP BY o.id;

CREATE VIEW best_customer AS
  SELECT c.id, c.name, sum(t.total) AS spent
  FROM customer c JOIN order_total t ON t.customer_id = c.id
  WHERE t.status <> 'returned'
  GROUP BY c.id
  ORDER BY 3 DESC;

CREATE FUNCTION in_stock(p product, wanted integer DEFAULT 1) RETURNS boolean
  LANGUAGE sql STABLE AS 'SELECT p.stock >= wanted';

CREATE FUNCTION take_stock() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE product SET stock = stock - NEW.quantity WHERE id = NEW.product_id;
  RETURN NEW;
END
$$;
CREATE TRIGGER order_line_stock AFTER INSERT ON order_line FOR EACH ROW EXECUTE FUNCTION take_stock();

GRANT SELECT ON product, category, product_category TO shop_web;
GRANT SELECT, INSERT, UPDATE ON orders, customer TO shop_web;
GRANT SELECT, INSERT, UPDATE, DELETE ON order_line TO shop_web;
