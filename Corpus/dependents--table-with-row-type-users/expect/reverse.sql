BEGIN;

CREATE OR REPLACE FUNCTION public.describe(l public.lens)
RETURNS text
LANGUAGE sql
RETURN (l).focal::text || ' mm';

-- Destroys data: column aperture of table public.lens.
ALTER TABLE public.lens DROP COLUMN aperture;

COMMIT;
