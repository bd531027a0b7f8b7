CREATE TABLE tenant (id integer PRIMARY KEY);
CREATE TABLE project (
  tenant_id integer NOT NULL REFERENCES tenant,
  id integer NOT NULL,
  name text,
  PRIMARY KEY (id)
);
CREATE TABLE task (
  tenant_id integer NOT NULL,
  project_id integer NOT NULL,
  title text,
  FOREIGN KEY (project_id) REFERENCES project
);
