BEGIN;

DROP OPERATOR public.<## (text, integer);
DROP OPERATOR public.##> (integer, text);
DROP OPERATOR public.<~~ (text, integer);
DROP OPERATOR public.~~> (integer, text);

DROP FUNCTION public.rows_joined(internal, oid, internal, smallint);

COMMIT;
