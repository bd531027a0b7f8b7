BEGIN;

DROP TRIGGER stamped ON public.metric;

CREATE TRIGGER stamped
    BEFORE INSERT ON public.metric
    FOR EACH STATEMENT
    EXECUTE FUNCTION public.stamp();

COMMENT ON TRIGGER stamped ON public.metric IS 'once';

COMMIT;
