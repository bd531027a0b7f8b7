BEGIN;

DROP RULE log_query ON public.shift;

CREATE OR REPLACE RULE log_shift AS ON INSERT TO public.shift
    DO ALSO INSERT INTO public.shift_log (worker, seen)
    VALUES (NEW.worker, NEW.hours);

COMMIT;
