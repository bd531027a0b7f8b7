BEGIN;

REVOKE SELECT ON TABLE public.pg_stat_statements FROM PUBLIC;
GRANT SELECT ON TABLE public.pg_stat_statements TO watchman;

GRANT EXECUTE ON FUNCTION public.dblink_connect_u(text) TO PUBLIC;

REVOKE EXECUTE ON FUNCTION public.pg_buffercache_pages() FROM pg_monitor;

COMMIT;
