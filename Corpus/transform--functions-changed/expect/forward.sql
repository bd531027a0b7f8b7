BEGIN;

DROP TRANSFORM FOR text LANGUAGE sql;

CREATE FUNCTION public.to_whole(internal)
RETURNS integer
LANGUAGE internal
IMMUTABLE STRICT
AS $$int4recv$$;

CREATE OR REPLACE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION pg_catalog.prsd_lextype(internal), TO SQL WITH FUNCTION public.to_whole(internal));
COMMENT ON TRANSFORM FOR integer LANGUAGE sql IS 'Both ways';

COMMIT;
