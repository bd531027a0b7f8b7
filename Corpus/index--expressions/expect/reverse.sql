BEGIN;

DROP INDEX public.login_coalesce_at_idx;
DROP INDEX public.login_expr_date_trunc_expr1_idx;
DROP INDEX public.login_email_idx;
CREATE UNIQUE INDEX login_email_idx ON public.login (email);
CREATE INDEX login_expr_idx ON public.login ((profile ->> 'locale'));

COMMIT;
