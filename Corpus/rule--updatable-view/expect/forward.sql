BEGIN;

DROP VIEW public.current_member;

ALTER TABLE public.member ALTER COLUMN name TYPE character varying(80);

CREATE VIEW public.current_member AS
SELECT id, name
FROM public.member
WHERE left_on IS NULL;

CREATE RULE leave AS ON DELETE TO public.current_member
    DO INSTEAD UPDATE public.member
    SET left_on = CURRENT_DATE
    WHERE member.id = OLD.id;

CREATE RULE join_up AS ON INSERT TO public.current_member
    DO INSTEAD INSERT INTO public.member (name)
    VALUES (NEW.name)
    RETURNING member.id, member.name;

CREATE RULE quiet AS ON INSERT TO public.member
    DO ALSO NOTHING;

ALTER TABLE public.member DISABLE RULE quiet;

COMMIT;
