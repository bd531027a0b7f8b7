-- Whether a value, converted back to the type that it had, is what it was.
CREATE FUNCTION pg_temp.gives_back(new text, new_type text, old text, old_type text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  written text;
BEGIN
  IF new_type = 'jsonb' AND old_type = 'json' THEN RETURN new::jsonb = old::jsonb; END IF;
  BEGIN
    EXECUTE format('SELECT format(''%%s'', CAST(CAST(%L AS %s) AS %s)), format(''%%s'', CAST(%L AS %s))', new, new_type, old_type, old, old_type) INTO written, old;
    IF written = old THEN RETURN true; END IF;
  EXCEPTION WHEN OTHERS THEN NULL;
  END;
  BEGIN
    EXECUTE format('SELECT format(''%%s'', CAST(format(''%%s'', CAST(%L AS %s)) AS %s))', new, new_type, old_type) INTO written;
    RETURN written = old;
  EXCEPTION WHEN OTHERS THEN RETURN false;
  END;
END $$;
