-- Whether a value, converted back to the type that it had, is what it was.
CREATE FUNCTION pg_temp.gives_back(new text, new_type text, old text, old_type text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  written text;
BEGIN
  -- A text is read: what matters is what it says.
  IF old_type ~ '^(text|character|name|citext)' AND new_type !~ '^(text|character|name|citext|"char")' THEN
    BEGIN
      EXECUTE format('SELECT format(''%%s'', CAST(%L AS %s))', old, new_type) INTO written;
      RETURN written = new;
    EXCEPTION WHEN OTHERS THEN RETURN false;
    END;
  END IF;
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

-- Whether there are values of a type that another one takes, and does not give back.
CREATE FUNCTION pg_temp.may_lose(old_type text, new_type text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  old text;
  new text;
BEGIN
  EXECUTE format('CREATE TEMP TABLE rows_taken (value %s)', new_type);
  FOREACH old IN ARRAY pg_temp.accepted(pg_temp.candidates(to_regtype(old_type), -1, '{}'), old_type) LOOP
    BEGIN
      EXECUTE format('INSERT INTO rows_taken VALUES (CAST(%L AS %s)) RETURNING format(''%%s'', value)', old, old_type) INTO new;
    EXCEPTION
      WHEN datatype_mismatch THEN
        -- Without such an assignment there is a cast, or the way by its text.
        BEGIN
          EXECUTE format('SELECT format(''%%s'', CAST(CAST(%L AS %s) AS %s))', old, old_type, new_type) INTO new;
        EXCEPTION WHEN OTHERS THEN
          BEGIN
            EXECUTE format('SELECT format(''%%s'', CAST(%L AS %s))', old, new_type) INTO new;
          EXCEPTION WHEN OTHERS THEN CONTINUE;
          END;
        END;
      WHEN OTHERS THEN CONTINUE;
    END;
    IF NOT pg_temp.gives_back(new, new_type, old, old_type) THEN
      DROP TABLE rows_taken;
      RETURN true;
    END IF;
  END LOOP;
  DROP TABLE rows_taken;
  RETURN false;
END $$;
