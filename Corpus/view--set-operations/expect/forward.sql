BEGIN;

CREATE OR REPLACE VIEW public.recipient AS
(
  SELECT address, 'list' AS source
  FROM public.email_list
  UNION ALL
  SELECT contact, 'partner'
  FROM public.partner
  ORDER BY 1
  LIMIT 100
)
EXCEPT
SELECT address, NULL
FROM public.bounced;

COMMIT;
