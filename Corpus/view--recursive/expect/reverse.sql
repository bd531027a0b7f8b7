BEGIN;

DROP VIEW public.folder_path;

CREATE VIEW public.folder_path AS
WITH RECURSIVE folder_path(id, path) AS (
  SELECT folder.id, folder.name
  FROM public.folder
  WHERE folder.parent_id IS NULL
  UNION ALL
  SELECT f.id, p.path || '/' || f.name
  FROM public.folder AS f JOIN folder_path AS p ON p.id = f.parent_id
)
SELECT id, path
FROM folder_path;

COMMIT;
