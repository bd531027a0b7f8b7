BEGIN;

COMMENT ON TRANSFORM FOR integer LANGUAGE sql IS NULL;
CREATE OR REPLACE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION pg_catalog.prsd_lextype(internal));

DROP FUNCTION public.to_whole(internal);

CREATE TRANSFORM FOR text LANGUAGE sql (FROM SQL WITH FUNCTION pg_catalog.prsd_lextype(internal));
COMMENT ON TRANSFORM FOR text LANGUAGE sql IS 'Does nothing';

COMMIT;
