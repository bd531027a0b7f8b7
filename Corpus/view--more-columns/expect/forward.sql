BEGIN;

CREATE OR REPLACE VIEW public.arriving_today AS
SELECT id, name, room, arrival + nights AS departure
FROM public.guest
WHERE arrival = CURRENT_DATE;

COMMIT;
