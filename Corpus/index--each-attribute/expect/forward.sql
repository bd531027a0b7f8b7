BEGIN;

DROP INDEX public.ic;
DROP INDEX public.ib;
DROP INDEX public.ia;
CREATE INDEX ia ON public.t (b);
CREATE INDEX ib ON public.t USING hash (a);
CREATE INDEX ic ON public.u (a);

COMMIT;
