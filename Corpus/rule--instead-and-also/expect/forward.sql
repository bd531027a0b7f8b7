BEGIN;

CREATE OR REPLACE RULE soft_delete AS ON DELETE TO public.issue
    WHERE NOT OLD.hidden
    DO INSTEAD UPDATE public.issue
    SET hidden = true
    WHERE issue.id = OLD.id;

CREATE RULE log_change AS ON UPDATE TO public.issue
    DO ALSO INSERT INTO public.issue_log (issue_id)
    VALUES (NEW.id);

COMMENT ON RULE log_change ON public.issue IS 'For the auditors';

COMMIT;
