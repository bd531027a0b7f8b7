BEGIN;

ALTER POLICY staff ON public.chart
    TO doctor, nurse
    USING (ward IN (1, 2));

ALTER POLICY writing ON public.chart WITH CHECK (ward > 0 AND note IS NOT NULL);

COMMIT;
