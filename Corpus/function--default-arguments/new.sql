CREATE FUNCTION greet(name text DEFAULT 'stranger', greeting text = 'Good day') RETURNS text
  LANGUAGE sql IMMUTABLE AS $$ SELECT greeting || ', ' || name $$;
CREATE FUNCTION page(size integer, number integer) RETURNS int4range
  LANGUAGE sql IMMUTABLE AS $$ SELECT int4range(size * (number - 1), size * number) $$;
