BEGIN;

ALTER TABLE public.document
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY;

CREATE POLICY document_owner ON public.document
    USING (owner = CURRENT_USER);

COMMENT ON POLICY document_owner ON public.document IS 'Everybody sees their own';

CREATE POLICY document_clerk ON public.document
    FOR SELECT
    TO clerk
    USING (true);

COMMIT;
