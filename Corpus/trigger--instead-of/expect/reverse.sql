BEGIN;

DROP TRIGGER person_name_insert ON public.person_name;

DROP FUNCTION public.split_name();

COMMIT;
