BEGIN;

DROP STATISTICS public.sc;
DROP STATISTICS public.sb;
DROP STATISTICS public.sa;
CREATE STATISTICS public.sa ON a, b FROM public.t;
CREATE STATISTICS public.sb ON (a + 1), (b + 1) FROM public.t;
CREATE STATISTICS public.sc (mcv) ON a, b FROM public.t;

ALTER STATISTICS public.sd SET STATISTICS -1;

COMMIT;
