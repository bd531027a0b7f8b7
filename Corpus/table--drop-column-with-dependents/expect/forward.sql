BEGIN;

DROP VIEW public.contact_sheet;

-- Destroys data: column fax of table public.patient.
ALTER TABLE public.patient
    DROP COLUMN fax,
    ADD CONSTRAINT reachable CHECK (phone IS NOT NULL);

CREATE UNIQUE INDEX patient_name_fax_idx ON public.patient (name);

CREATE VIEW public.contact_sheet AS
SELECT name, phone
FROM public.patient;

COMMIT;
