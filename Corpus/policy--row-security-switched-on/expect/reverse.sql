BEGIN;

DROP POLICY document_clerk ON public.document;
DROP POLICY document_owner ON public.document;

ALTER TABLE public.document
    DISABLE ROW LEVEL SECURITY,
    NO FORCE ROW LEVEL SECURITY;

COMMIT;
