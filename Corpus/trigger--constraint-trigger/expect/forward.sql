BEGIN;

DROP TRIGGER balanced ON public.posting;

CREATE CONSTRAINT TRIGGER balanced
    AFTER INSERT OR UPDATE ON public.posting
    FROM public.account
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW
    WHEN (NEW.amount <> 0)
    EXECUTE FUNCTION public.must_balance();

COMMIT;
