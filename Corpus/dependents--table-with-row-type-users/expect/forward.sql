BEGIN;

ALTER TABLE public.lens ADD COLUMN aperture numeric(3,1);

CREATE OR REPLACE FUNCTION public.describe(l public.lens)
RETURNS text
LANGUAGE sql
RETURN (l).focal::text || ' mm f/' || (l).aperture;

COMMIT;
