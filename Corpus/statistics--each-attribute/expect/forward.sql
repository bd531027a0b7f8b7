BEGIN;

DROP STATISTICS public.sc;
DROP STATISTICS public.sb;
DROP STATISTICS public.sa;
CREATE STATISTICS public.sa ON a, c FROM public.t;
CREATE STATISTICS public.sb ON (a + 1), (b + 2) FROM public.t;
CREATE STATISTICS public.sc (ndistinct) ON a, b FROM public.t;

ALTER STATISTICS public.sd SET STATISTICS 50;

COMMIT;
