BEGIN;

DROP VIEW public.open_fine;

ALTER TABLE public.fine ALTER COLUMN amount TYPE numeric(8,2);

CREATE VIEW public.open_fine AS
SELECT id, amount
FROM public.fine
WHERE NOT paid;

ALTER VIEW public.open_fine OWNER TO reporting;
COMMENT ON VIEW public.open_fine IS 'Unpaid';
COMMENT ON COLUMN public.open_fine.amount IS 'In euros';
GRANT SELECT (id, amount) ON TABLE public.open_fine TO PUBLIC;

COMMIT;
