CREATE FUNCTION greet(name text, greeting text DEFAULT 'Hello') RETURNS text
  LANGUAGE sql IMMUTABLE AS $$ SELECT greeting || ', ' || name $$;
CREATE FUNCTION page(size integer, number integer DEFAULT 1) RETURNS int4range
  LANGUAGE sql IMMUTABLE AS $$ SELECT int4range(size * (number - 1), size * number) $$;
