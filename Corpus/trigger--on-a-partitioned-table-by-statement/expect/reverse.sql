BEGIN;

CREATE OR REPLACE TRIGGER stamped
    BEFORE INSERT ON public.metric
    FOR EACH ROW
    EXECUTE FUNCTION public.stamp();

COMMENT ON TRIGGER stamped ON public.metric IS 'each row';

COMMIT;
