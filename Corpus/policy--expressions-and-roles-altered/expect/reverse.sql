BEGIN;

ALTER POLICY staff ON public.chart
    TO nurse
    USING (ward = 1);

ALTER POLICY writing ON public.chart WITH CHECK (ward > 0);

COMMIT;
