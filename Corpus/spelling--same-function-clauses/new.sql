CREATE FUNCTION public.add(a integer, b integer DEFAULT 5) RETURNS integer
    LANGUAGE sql
    AS $$SELECT a + b$$;
CREATE FUNCTION public.halves(n integer, OUT a integer, OUT b integer) RETURNS record
    LANGUAGE sql
    AS $$ SELECT n / 2, n - n / 2 $$;
CREATE FUNCTION public.many(n integer) RETURNS TABLE(x integer)
    LANGUAGE sql
    AS 'SELECT n';
CREATE FUNCTION public.price(n numeric, VARIADIC tags character varying[]) RETURNS numeric
    LANGUAGE sql STABLE STRICT
    AS $$ SELECT n $$;
CREATE FUNCTION public.path() RETURNS integer
    LANGUAGE sql
    SET search_path TO 'public', 'pg_temp'
    AS 'SELECT 1';
