BEGIN;

ALTER TABLE public.page_view DETACH PARTITION public.page_view_0;
ALTER TABLE public.page_view ATTACH PARTITION public.page_view_0 FOR VALUES WITH (MODULUS 4, REMAINDER 0);

CREATE TABLE public.page_view_2 PARTITION OF public.page_view
    FOR VALUES WITH (MODULUS 4, REMAINDER 2);

COMMIT;
