BEGIN;

REVOKE SELECT ON TABLE lab.trial FROM bob;

ALTER SCHEMA lab OWNER TO bob;

ALTER TYPE lab.phase OWNER TO bob;

ALTER SEQUENCE lab.sample_no OWNER TO bob;

ALTER FUNCTION lab.count() OWNER TO bob;

ALTER TABLE lab.trial OWNER TO bob;
GRANT SELECT ON TABLE lab.trial TO alice;

COMMIT;
