BEGIN;

DROP INDEX public.patient_name_fax_idx;

ALTER TABLE public.patient
    DROP CONSTRAINT reachable,
    ADD COLUMN fax text,
    ADD CONSTRAINT reachable CHECK (fax IS NOT NULL OR phone IS NOT NULL);

COMMENT ON COLUMN public.patient.fax IS 'With country code';

CREATE INDEX patient_fax_idx ON public.patient (fax);
CREATE UNIQUE INDEX patient_name_fax_idx ON public.patient (name, fax);

CREATE OR REPLACE VIEW public.contact_sheet AS
SELECT name, phone, fax
FROM public.patient;

COMMIT;
