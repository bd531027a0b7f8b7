BEGIN;

-- Destroys data: table public.visit_2025_10, table public.visit_2025_1, table public.visit_2025.
DROP TABLE public.visit;

CREATE TABLE public.page (
    path text
);

COMMIT;
