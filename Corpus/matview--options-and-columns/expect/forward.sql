BEGIN;

ALTER MATERIALIZED VIEW public.climate
    SET (fillfactor = 95),
    ALTER COLUMN place SET STATISTICS 200;

CREATE INDEX climate_mean_idx ON public.climate (mean);

ALTER TABLE public.climate CLUSTER ON climate_mean_idx;

COMMENT ON MATERIALIZED VIEW public.climate IS 'Refreshed every night';

COMMIT;
