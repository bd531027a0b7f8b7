BEGIN;

GRANT EXECUTE ON FUNCTION public.pg_buffercache_pages() TO pg_monitor;

REVOKE EXECUTE ON FUNCTION public.dblink_connect_u(text) FROM PUBLIC;

REVOKE SELECT ON TABLE public.pg_stat_statements FROM watchman;
GRANT SELECT ON TABLE public.pg_stat_statements TO PUBLIC;

COMMIT;
