BEGIN;

DROP POLICY tenant_only ON app.project;
DROP POLICY tenant_only ON app.account;

-- Fails when a value can't be converted.
ALTER TABLE app.project
    DROP CONSTRAINT project_owner_id_fkey,
    DROP CONSTRAINT project_tenant_id_fkey,
    ALTER COLUMN tenant_id DROP DEFAULT,
    FORCE ROW LEVEL SECURITY,
    ALTER COLUMN tenant_id TYPE uuid USING tenant_id::text::uuid,
    ADD COLUMN archived_at timestamp with time zone;

-- Fails when a value can't be converted.
ALTER TABLE app.account
    DROP CONSTRAINT account_tenant_id_fkey,
    ALTER COLUMN tenant_id DROP DEFAULT,
    ALTER COLUMN tenant_id TYPE uuid USING tenant_id::text::uuid,
    ADD COLUMN admin boolean DEFAULT false NOT NULL;

ALTER TABLE app.tenant
    ALTER COLUMN id DROP DEFAULT,
    ALTER COLUMN plan DROP DEFAULT;

DROP FUNCTION app.tenant_id();

DROP SEQUENCE app.tenant_id_seq;

ALTER SCHEMA app OWNER TO saas_admin;

CREATE TYPE app.plan AS ENUM ('free', 'team', 'company');

SET LOCAL check_function_bodies = off;

CREATE FUNCTION app.tenant_id()
RETURNS uuid
LANGUAGE sql
STABLE PARALLEL SAFE
AS $$ SELECT nullif(current_setting('app.tenant', true), '')::uuid $$;

CREATE TABLE app.audit (
    id bigint GENERATED ALWAYS AS IDENTITY,
    tenant_id uuid NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    what jsonb NOT NULL,
    CONSTRAINT audit_pkey PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);

CREATE TABLE app.audit_default PARTITION OF app.audit
    DEFAULT;

-- Fails when a value can't be converted.
ALTER TABLE app.tenant
    ALTER COLUMN id TYPE uuid USING id::text::uuid,
    ALTER COLUMN plan TYPE app.plan USING plan::app.plan,
    ALTER COLUMN id SET DEFAULT gen_random_uuid(),
    ALTER COLUMN plan SET DEFAULT 'free';

GRANT USAGE ON SEQUENCE app.audit_id_seq TO saas_app;

CREATE FUNCTION app.log_change()
RETURNS trigger
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path TO 'app', 'pg_temp'
AS $$
BEGIN
  INSERT INTO audit (tenant_id, what) VALUES (NEW.tenant_id, to_jsonb(NEW));
  RETURN NULL;
END
$$;

ALTER TABLE app.account
    ALTER COLUMN tenant_id SET DEFAULT app.tenant_id(),
    ADD CONSTRAINT account_tenant_id_id_key UNIQUE (tenant_id, id),
    ADD CONSTRAINT account_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES app.tenant (id) ON DELETE CASCADE;

ALTER TABLE app.project
    ALTER COLUMN tenant_id SET DEFAULT app.tenant_id(),
    ADD CONSTRAINT project_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES app.tenant (id) ON DELETE CASCADE;

CREATE INDEX project_tenant_idx ON app.project (tenant_id) WHERE archived_at IS NULL;

ALTER TABLE app.project ADD CONSTRAINT project_tenant_id_owner_id_fkey FOREIGN KEY (tenant_id, owner_id) REFERENCES app.account (tenant_id, id) ON DELETE SET NULL (owner_id);

CREATE OR REPLACE VIEW app.my_project WITH (security_invoker = true) AS
SELECT p.id, p.title, a.email AS owner
FROM app.project AS p LEFT JOIN app.account AS a ON a.id = p.owner_id
WHERE p.archived_at IS NULL;

CREATE TRIGGER log_change
    AFTER INSERT OR UPDATE ON app.project
    FOR EACH ROW
    EXECUTE FUNCTION app.log_change();

CREATE POLICY tenant_only ON app.account
    TO saas_app
    USING (tenant_id = app.tenant_id());

CREATE POLICY tenant_only ON app.project
    USING (tenant_id = app.tenant_id());

CREATE POLICY not_archived ON app.project
    AS RESTRICTIVE
    FOR UPDATE
    USING (archived_at IS NULL);

COMMIT;
