BEGIN;

-- Destroys data: table public.chat_2.
DROP TABLE public.chat_2;

DROP TRIGGER censor_all ON public.chat;

CREATE TRIGGER censor
    BEFORE INSERT ON public.chat_1
    FOR EACH ROW
    EXECUTE FUNCTION public.censor();

COMMIT;
