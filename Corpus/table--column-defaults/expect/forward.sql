BEGIN;

ALTER TABLE public.support_ticket
    ALTER COLUMN body DROP DEFAULT,
    ALTER COLUMN number SET DEFAULT nextval('public.ticket_number'),
    ALTER COLUMN opened_at SET DEFAULT clock_timestamp(),
    ALTER COLUMN opened_by SET DEFAULT SESSION_USER;

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.default_priority()
RETURNS integer
LANGUAGE sql
AS $$SELECT 2$$;

ALTER TABLE public.support_ticket
    ALTER COLUMN priority SET DEFAULT public.default_priority(),
    ALTER COLUMN due SET DEFAULT '3 days'::interval * 2;

COMMIT;
