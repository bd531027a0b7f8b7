BEGIN;

DROP INDEX public.login_expr_idx;
DROP INDEX public.login_email_idx;
CREATE UNIQUE INDEX login_email_idx ON public.login (lower(email));
CREATE INDEX login_expr_date_trunc_expr1_idx ON public.login ((profile ->> 'locale'), date_trunc('day', at), (profile ->> 'theme'));
CREATE INDEX login_coalesce_at_idx ON public.login ((COALESCE(email, '')), (at::date)) WHERE profile IS NOT NULL;

COMMIT;
