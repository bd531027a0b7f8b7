BEGIN;

CREATE TABLE public.department (
    id integer NOT NULL,
    name text NOT NULL,
    head_id integer,
    CONSTRAINT department_pkey PRIMARY KEY (id)
);

CREATE TABLE public.employee (
    id integer NOT NULL,
    department_id integer NOT NULL,
    boss_id integer,
    CONSTRAINT employee_pkey PRIMARY KEY (id),
    CONSTRAINT employee_department_id_fkey FOREIGN KEY (department_id) REFERENCES public.department (id),
    CONSTRAINT employee_boss_id_fkey FOREIGN KEY (boss_id) REFERENCES public.employee (id) ON DELETE SET NULL
);

ALTER TABLE public.department ADD CONSTRAINT department_head_fkey FOREIGN KEY (head_id) REFERENCES public.employee (id) DEFERRABLE;

COMMIT;
