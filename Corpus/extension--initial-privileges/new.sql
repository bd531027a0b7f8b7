CREATE EXTENSION pg_stat_statements;
CREATE EXTENSION dblink;
CREATE EXTENSION pg_buffercache;

-- Everybody may read this view, as its extension says, until it is taken away.
REVOKE SELECT ON pg_stat_statements FROM PUBLIC;
GRANT SELECT ON pg_stat_statements TO watchman;
-- Nobody may call this one, so this says nothing new.
REVOKE EXECUTE ON FUNCTION pg_stat_statements_reset(oid, oid, bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION dblink_connect_u(text) TO PUBLIC;
GRANT SELECT ON pg_buffercache TO pg_monitor;
REVOKE EXECUTE ON FUNCTION pg_buffercache_pages() FROM pg_monitor;
