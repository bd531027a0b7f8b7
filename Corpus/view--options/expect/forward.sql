BEGIN;

ALTER VIEW public.own_salary SET (security_barrier = true, security_invoker = true);
ALTER VIEW public.sales_salary SET (check_option = 'cascaded');
ALTER VIEW public.small_salary RESET (security_barrier);
ALTER VIEW public.small_salary SET (check_option = 'cascaded');

COMMIT;
