BEGIN;

ALTER TABLE public.task DROP CONSTRAINT task_project_id_fkey;

ALTER TABLE public.project
    DROP CONSTRAINT project_pkey,
    ADD CONSTRAINT project_pkey PRIMARY KEY (tenant_id, id);

ALTER TABLE public.task ADD CONSTRAINT task_tenant_id_project_id_fkey FOREIGN KEY (tenant_id, project_id) REFERENCES public.project (tenant_id, id);

COMMIT;
