BEGIN;

CREATE CAST (text AS public.label) WITHOUT FUNCTION AS IMPLICIT;
CREATE CAST (integer AS public.label) WITH FUNCTION public.numbered(integer);

COMMIT;
