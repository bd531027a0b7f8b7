CREATE TABLE cart (id integer PRIMARY KEY, touched timestamp with time zone);
CREATE PROCEDURE purge_carts(older interval, INOUT removed bigint DEFAULT 0) LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM cart WHERE touched < now() - older;
  GET DIAGNOSTICS removed = ROW_COUNT;
  COMMIT;
END
$$;
COMMENT ON PROCEDURE purge_carts(interval, bigint) IS 'Called by cron';
