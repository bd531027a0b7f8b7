CREATE TABLE folder (id integer PRIMARY KEY, parent_id integer REFERENCES folder, name text NOT NULL);
CREATE RECURSIVE VIEW folder_path (id, path) AS
  SELECT id, name FROM folder WHERE parent_id IS NULL
  UNION ALL
  SELECT f.id, p.path || '/' || f.name FROM folder f JOIN folder_path p ON p.id = f.parent_id;
