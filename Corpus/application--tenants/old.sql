CREATE SCHEMA app;

CREATE FUNCTION app.tenant_id() RETURNS integer
  LANGUAGE sql STABLE
  AS $$ SELECT current_setting('app.tenant')::integer $$;

CREATE TABLE app.tenant (
  id serial PRIMARY KEY,
  name text NOT NULL UNIQUE,
  plan text NOT NULL DEFAULT 'free'
);

CREATE TABLE app.account (
  id serial PRIMARY KEY,
  tenant_id integer NOT NULL DEFAULT app.tenant_id() REFERENCES app.tenant,
  email text NOT NULL,
  UNIQUE (tenant_id, email)
);

CREATE TABLE app.project (
  id serial PRIMARY KEY,
  tenant_id integer NOT NULL DEFAULT app.tenant_id() REFERENCES app.tenant,
  owner_id integer REFERENCES app.account,
  title text NOT NULL
);

ALTER TABLE app.account ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.project ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_only ON app.account USING (tenant_id = app.tenant_id());
CREATE POLICY tenant_only ON app.project USING (tenant_id = app.tenant_id());

CREATE VIEW app.my_project AS
  SELECT p.id, p.title, a.email AS owner
  FROM app.project p LEFT JOIN app.account a ON a.id = p.owner_id;

GRANT USAGE ON SCHEMA app TO saas_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA app TO saas_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA app TO saas_app;
