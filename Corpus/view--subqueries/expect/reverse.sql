BEGIN;

DROP VIEW public.passed;

CREATE VIEW public.passed AS
SELECT name
FROM public.student
WHERE id IN (SELECT grade.student_id FROM public.grade WHERE grade.mark >= 5);

COMMIT;
