BEGIN;

DROP RULE log_change ON public.issue;

CREATE OR REPLACE RULE soft_delete AS ON DELETE TO public.issue
    DO INSTEAD UPDATE public.issue
    SET hidden = true
    WHERE issue.id = OLD.id;

COMMIT;
