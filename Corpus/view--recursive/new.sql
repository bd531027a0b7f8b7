CREATE TABLE folder (id integer PRIMARY KEY, parent_id integer REFERENCES folder, name text NOT NULL);
CREATE VIEW folder_path AS
  WITH RECURSIVE tree AS (
    SELECT id, ARRAY[name] AS path, 1 AS depth FROM folder WHERE parent_id IS NULL
    UNION ALL
    SELECT f.id, t.path || f.name, t.depth + 1 FROM folder f, tree t WHERE t.id = f.parent_id
  ) SEARCH DEPTH FIRST BY id SET ord CYCLE id SET looped USING seen
  SELECT id, array_to_string(path, '/') AS path, depth FROM tree WHERE NOT looped ORDER BY ord;
