BEGIN;

DROP POLICY not_archived ON app.project;
DROP POLICY tenant_only ON app.project;
DROP POLICY tenant_only ON app.account;

DROP TRIGGER log_change ON app.project;

ALTER TABLE app.project
    DROP CONSTRAINT project_tenant_id_owner_id_fkey,
    DROP CONSTRAINT project_tenant_id_fkey,
    ALTER COLUMN tenant_id DROP DEFAULT,
    NO FORCE ROW LEVEL SECURITY,
    ADD CONSTRAINT project_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES app.account (id);

-- Destroys data: column admin of table app.account.
-- Fails when a value can't be converted.
ALTER TABLE app.account
    DROP CONSTRAINT account_tenant_id_fkey,
    DROP CONSTRAINT account_tenant_id_id_key,
    ALTER COLUMN tenant_id DROP DEFAULT,
    DROP COLUMN admin,
    ALTER COLUMN tenant_id TYPE integer USING tenant_id::text::integer;

-- Fails when a value can't be converted.
ALTER TABLE app.tenant
    ALTER COLUMN id DROP DEFAULT,
    ALTER COLUMN id TYPE integer USING id::text::integer,
    ALTER COLUMN plan TYPE text,
    ALTER COLUMN plan SET DEFAULT 'free';

-- Destroys data: table app.audit_default.
DROP TABLE app.audit;

DROP FUNCTION app.log_change();
DROP FUNCTION app.tenant_id();

ALTER SCHEMA app OWNER TO CURRENT_USER;

SET LOCAL check_function_bodies = off;

CREATE FUNCTION app.tenant_id()
RETURNS integer
LANGUAGE sql
STABLE
AS $$ SELECT current_setting('app.tenant')::integer $$;

CREATE SEQUENCE app.tenant_id_seq AS integer;
ALTER SEQUENCE app.tenant_id_seq OWNED BY app.tenant.id;
SELECT setval('app.tenant_id_seq', greatest(max(id) + 1, 1), false) FROM app.tenant;
GRANT USAGE ON SEQUENCE app.tenant_id_seq TO saas_app;

DROP TYPE app.plan;

ALTER TABLE app.tenant ALTER COLUMN id SET DEFAULT nextval('app.tenant_id_seq'::regclass);

ALTER TABLE app.account
    ALTER COLUMN tenant_id SET DEFAULT app.tenant_id(),
    ADD CONSTRAINT account_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES app.tenant (id);

CREATE OR REPLACE VIEW app.my_project AS
SELECT p.id, p.title, a.email AS owner
FROM app.project AS p LEFT JOIN app.account AS a ON a.id = p.owner_id;

-- Destroys data: column archived_at of table app.project.
-- Fails when a value can't be converted.
ALTER TABLE app.project
    DROP COLUMN archived_at,
    ALTER COLUMN tenant_id TYPE integer USING tenant_id::text::integer,
    ALTER COLUMN tenant_id SET DEFAULT app.tenant_id(),
    ADD CONSTRAINT project_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES app.tenant (id);

CREATE POLICY tenant_only ON app.account
    USING (tenant_id = app.tenant_id());

CREATE POLICY tenant_only ON app.project
    USING (tenant_id = app.tenant_id());

COMMIT;
