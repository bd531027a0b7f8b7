BEGIN;

CREATE OR REPLACE VIEW public.folder_path AS
WITH RECURSIVE tree AS (
  SELECT folder.id, ARRAY[folder.name] AS path, 1 AS depth
  FROM public.folder
  WHERE folder.parent_id IS NULL
  UNION ALL
  SELECT f.id, t.path || f.name, t.depth + 1
  FROM public.folder AS f, tree AS t
  WHERE t.id = f.parent_id
) SEARCH DEPTH FIRST BY id SET ord CYCLE id SET looped TO true DEFAULT false USING seen
SELECT id, array_to_string(path, '/') AS path, depth
FROM tree
WHERE NOT looped
ORDER BY ord;

COMMIT;
