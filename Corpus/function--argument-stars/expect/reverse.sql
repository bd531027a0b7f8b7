BEGIN;

DROP FUNCTION public.many(public.spot);
DROP FUNCTION public.far(public.spot);
DROP FUNCTION public.again(public.spot);
DROP FUNCTION public.same(public.spot);

COMMIT;
