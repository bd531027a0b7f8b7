BEGIN;

DROP INDEX public.ic;
DROP INDEX public.ib;
DROP INDEX public.ia;
CREATE INDEX ia ON public.t (a);
CREATE INDEX ib ON public.t (a);
CREATE INDEX ic ON public.t (a);

COMMIT;
