BEGIN;

ALTER TABLE public.support_ticket
    ALTER COLUMN number DROP DEFAULT,
    ALTER COLUMN opened_at SET DEFAULT now(),
    ALTER COLUMN opened_by SET DEFAULT CURRENT_USER,
    ALTER COLUMN priority SET DEFAULT 3,
    ALTER COLUMN due SET DEFAULT '3 days',
    ALTER COLUMN body SET DEFAULT '';

DROP FUNCTION public.default_priority();

COMMIT;
