CREATE SCHEMA app AUTHORIZATION saas_admin;

CREATE TYPE app.plan AS ENUM ('free', 'team', 'company');

CREATE FUNCTION app.tenant_id() RETURNS uuid
  LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.tenant', true), '')::uuid $$;

CREATE TABLE app.tenant (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL UNIQUE,
  plan app.plan NOT NULL DEFAULT 'free'
);

CREATE TABLE app.account (
  id serial PRIMARY KEY,
  tenant_id uuid NOT NULL DEFAULT app.tenant_id() REFERENCES app.tenant ON DELETE CASCADE,
  email text NOT NULL,
  admin boolean NOT NULL DEFAULT false,
  UNIQUE (tenant_id, email),
  UNIQUE (tenant_id, id)
);

CREATE TABLE app.project (
  id serial PRIMARY KEY,
  tenant_id uuid NOT NULL DEFAULT app.tenant_id() REFERENCES app.tenant ON DELETE CASCADE,
  owner_id integer,
  title text NOT NULL,
  archived_at timestamp with time zone,
  FOREIGN KEY (tenant_id, owner_id) REFERENCES app.account (tenant_id, id) ON DELETE SET NULL (owner_id)
);
CREATE INDEX project_tenant_idx ON app.project (tenant_id) WHERE archived_at IS NULL;

CREATE TABLE app.audit (
  id bigint GENERATED ALWAYS AS IDENTITY,
  tenant_id uuid NOT NULL,
  at timestamp with time zone NOT NULL DEFAULT now(),
  what jsonb NOT NULL,
  PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);
CREATE TABLE app.audit_default PARTITION OF app.audit DEFAULT;

CREATE FUNCTION app.log_change() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = app, pg_temp AS $$
BEGIN
  INSERT INTO audit (tenant_id, what) VALUES (NEW.tenant_id, to_jsonb(NEW));
  RETURN NULL;
END
$$;
CREATE TRIGGER log_change AFTER INSERT OR UPDATE ON app.project
  FOR EACH ROW EXECUTE FUNCTION app.log_change();

ALTER TABLE app.account ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.project ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.project FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_only ON app.account TO saas_app USING (tenant_id = app.tenant_id());
CREATE POLICY tenant_only ON app.project USING (tenant_id = app.tenant_id());
CREATE POLICY not_archived ON app.project AS RESTRICTIVE FOR UPDATE USING (archived_at IS NULL);

CREATE VIEW app.my_project WITH (security_invoker) AS
  SELECT p.id, p.title, a.email AS owner
  FROM app.project p LEFT JOIN app.account a ON a.id = p.owner_id
  WHERE p.archived_at IS NULL;

GRANT USAGE ON SCHEMA app TO saas_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA app TO saas_app;
REVOKE ALL ON app.audit, app.audit_default FROM saas_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA app TO saas_app;
