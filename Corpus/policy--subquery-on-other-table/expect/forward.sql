BEGIN;

CREATE TABLE public.membership (
    team_id integer,
    login name,
    until date
);

ALTER POLICY team ON public.task USING (EXISTS (
  SELECT 1
  FROM public.membership AS m
  WHERE m.team_id = task.team AND m.login = CURRENT_USER AND m.until IS NULL
));

-- Destroys data: table public.team_member.
DROP TABLE public.team_member;

COMMIT;
