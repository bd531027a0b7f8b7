BEGIN;

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.twice(n integer)
RETURNS integer
LANGUAGE sql
TRANSFORM FOR TYPE integer
AS $$SELECT n * 2$$;

ALTER FUNCTION public.numbers(integer) SUPPORT pg_catalog.generate_series_int4_support;

CREATE OR REPLACE FUNCTION public.number_of_row()
RETURNS bigint
LANGUAGE internal
WINDOW
AS $$window_row_number$$;

COMMIT;
