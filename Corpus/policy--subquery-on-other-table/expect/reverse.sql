BEGIN;

CREATE TABLE public.team_member (
    team integer,
    login name
);

ALTER POLICY team ON public.task USING (team IN (SELECT team_member.team FROM public.team_member WHERE team_member.login = CURRENT_USER));

-- Destroys data: table public.membership.
DROP TABLE public.membership;

COMMIT;
