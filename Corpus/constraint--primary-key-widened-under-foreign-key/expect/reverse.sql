BEGIN;

ALTER TABLE public.task DROP CONSTRAINT task_tenant_id_project_id_fkey;

ALTER TABLE public.project
    DROP CONSTRAINT project_pkey,
    ADD CONSTRAINT project_pkey PRIMARY KEY (id);

ALTER TABLE public.task ADD CONSTRAINT task_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.project (id);

COMMIT;
