CREATE TABLE cart (id integer PRIMARY KEY, touched timestamp with time zone);
CREATE FUNCTION purge_carts(older interval) RETURNS void
  LANGUAGE sql AS 'DELETE FROM cart WHERE touched < now() - older';
