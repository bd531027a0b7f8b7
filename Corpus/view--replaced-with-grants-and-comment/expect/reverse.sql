BEGIN;

DROP VIEW public.open_fine;

-- Destroys data: what integer has no room for in column amount of table public.fine.
ALTER TABLE public.fine ALTER COLUMN amount TYPE integer;

CREATE VIEW public.open_fine AS
SELECT id, driver, amount
FROM public.fine
WHERE NOT paid;

ALTER VIEW public.open_fine OWNER TO reporting;
COMMENT ON VIEW public.open_fine IS 'Unpaid';
COMMENT ON COLUMN public.open_fine.amount IS 'In cents';
GRANT SELECT (id, amount) ON TABLE public.open_fine TO PUBLIC;

COMMIT;
