BEGIN;

DROP TRIGGER balanced ON public.posting;

CREATE TRIGGER balanced
    AFTER INSERT OR UPDATE ON public.posting
    FOR EACH ROW
    EXECUTE FUNCTION public.must_balance();

COMMIT;
