BEGIN;

DROP TRIGGER noted ON public.account;
DROP TRIGGER overdrawn ON public.account;

-- Destroys data: what integer has no room for in column balance of table public.account.
ALTER TABLE public.account
    ALTER COLUMN balance TYPE integer,
    ALTER COLUMN note TYPE text;

CREATE TRIGGER overdrawn
    AFTER UPDATE OF balance ON public.account
    FOR EACH ROW
    WHEN (NEW.balance < 0)
    EXECUTE FUNCTION public.warn();

ALTER TABLE public.account DISABLE TRIGGER overdrawn;
COMMENT ON TRIGGER overdrawn ON public.account IS 'Sends a letter';

CREATE TRIGGER noted
    AFTER UPDATE OF note ON public.account
    FOR EACH ROW
    EXECUTE FUNCTION public.warn();

COMMIT;
