BEGIN;

DROP RULE kept ON public.letter;
DROP RULE abroad ON public.letter;
DROP RULE home ON public.letter;

COMMIT;
