CREATE SCHEMA crm;
CREATE TYPE crm.stage AS ENUM ('lead', 'prospect', 'customer');
CREATE TABLE crm.contact (
  id integer PRIMARY KEY,
  email text UNIQUE,
  stage crm.stage NOT NULL DEFAULT 'lead'
);
CREATE FUNCTION crm.leads() RETURNS SETOF crm.contact
  LANGUAGE sql STABLE
  BEGIN ATOMIC
    SELECT * FROM crm.contact WHERE stage = 'lead';
  END;
