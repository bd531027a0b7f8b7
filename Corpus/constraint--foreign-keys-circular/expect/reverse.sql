BEGIN;

ALTER TABLE public.department DROP CONSTRAINT department_head_fkey;
ALTER TABLE public.employee DROP CONSTRAINT employee_department_id_fkey;

-- Destroys data: table public.employee.
DROP TABLE public.employee;

-- Destroys data: table public.department.
DROP TABLE public.department;

COMMIT;
