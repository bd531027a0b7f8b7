CREATE FUNCTION loan_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.lent > CURRENT_DATE THEN
    RAISE EXCEPTION 'in the future';
  END IF;
  RETURN NEW;
END
$$;
