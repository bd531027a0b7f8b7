BEGIN;

CREATE OR REPLACE VIEW public.passed AS
SELECT
  name,
  (
    SELECT array_agg(g.course ORDER BY g.mark DESC)
    FROM public.grade AS g
    WHERE g.student_id = s.id
  ) AS courses
FROM public.student AS s
WHERE EXISTS (SELECT FROM public.grade WHERE grade.student_id = s.id)
  AND NOT 5 > ANY (SELECT grade.mark FROM public.grade WHERE grade.student_id = s.id)
  AND (year, name) NOT IN (SELECT x.year, x.name FROM public.student AS x WHERE x.id > s.id);

COMMIT;
