BEGIN;

DROP FUNCTION public.shouted(text);
DROP FUNCTION public.renamed(integer, text);
DROP FUNCTION public.people_called(text, integer);

COMMIT;
