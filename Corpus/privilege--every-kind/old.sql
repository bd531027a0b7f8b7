CREATE SCHEMA shop;
CREATE TYPE shop.unit AS ENUM ('kg', 'piece');
CREATE DOMAIN shop.price AS numeric;
CREATE SEQUENCE shop.order_no;
CREATE FUNCTION shop.round_up(n numeric) RETURNS numeric LANGUAGE sql AS 'SELECT ceil(n)';
CREATE PROCEDURE shop.close_day() LANGUAGE sql AS '';
GRANT USAGE ON SCHEMA shop TO app;
