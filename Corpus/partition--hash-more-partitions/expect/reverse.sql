BEGIN;

-- Destroys data: table public.page_view_2.
DROP TABLE public.page_view_2;

ALTER TABLE public.page_view DETACH PARTITION public.page_view_0;
ALTER TABLE public.page_view ATTACH PARTITION public.page_view_0 FOR VALUES WITH (MODULUS 2, REMAINDER 0);

COMMIT;
