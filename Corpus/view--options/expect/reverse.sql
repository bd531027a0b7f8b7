BEGIN;

ALTER VIEW public.own_salary RESET (security_barrier, security_invoker);
ALTER VIEW public.sales_salary SET (check_option = 'local');
ALTER VIEW public.small_salary RESET (check_option);
ALTER VIEW public.small_salary SET (security_barrier = true);

COMMIT;
