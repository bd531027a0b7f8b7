BEGIN;

REVOKE SELECT ON TABLE lab.trial FROM alice;

ALTER SCHEMA lab OWNER TO alice;

ALTER TYPE lab.phase OWNER TO alice;

ALTER SEQUENCE lab.sample_no OWNER TO alice;

ALTER FUNCTION lab.count() OWNER TO alice;

ALTER TABLE lab.trial OWNER TO alice;
GRANT SELECT ON TABLE lab.trial TO bob;

COMMIT;
