BEGIN;

DROP RULE quiet ON public.member;

DROP VIEW public.current_member;

ALTER TABLE public.member ALTER COLUMN name TYPE text;

CREATE VIEW public.current_member AS
SELECT id, name
FROM public.member
WHERE left_on IS NULL;

CREATE RULE leave AS ON DELETE TO public.current_member
    DO INSTEAD UPDATE public.member
    SET left_on = CURRENT_DATE
    WHERE member.id = OLD.id;

COMMIT;
