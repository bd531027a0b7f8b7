BEGIN;

DROP TRIGGER censor ON public.chat_1;

CREATE TABLE public.chat_2 PARTITION OF public.chat
    FOR VALUES IN (2);

CREATE TRIGGER censor_all
    BEFORE INSERT OR UPDATE ON public.chat
    FOR EACH ROW
    EXECUTE FUNCTION public.censor();

COMMIT;
