BEGIN;

ALTER TABLE public.assembly_line DROP CONSTRAINT assembly_line_sku_revision_fkey;

ALTER TABLE public.part
    DROP CONSTRAINT part_key,
    ADD CONSTRAINT part_sku_revision_key UNIQUE (sku, revision);

ALTER TABLE public.assembly_line ADD CONSTRAINT assembly_line_sku_revision_fkey FOREIGN KEY (sku, revision) REFERENCES public.part (sku, revision);

COMMIT;
