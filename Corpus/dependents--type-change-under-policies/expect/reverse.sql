BEGIN;

DROP POLICY own_meter ON public.meter;
DROP POLICY own_flat ON public.flat;

ALTER TABLE public.flat
    ALTER COLUMN tenant TYPE text,
    ALTER COLUMN floor TYPE integer;

CREATE POLICY own_flat ON public.flat
    TO resident
    USING (tenant = CURRENT_USER);

CREATE POLICY own_meter ON public.meter
    TO resident
    USING (EXISTS (SELECT 1 FROM public.flat WHERE flat.id = meter.flat_id AND flat.tenant = CURRENT_USER));

COMMIT;
