BEGIN;

-- Destroys data: table public.page.
DROP TABLE public.page;

CREATE TABLE public.visit (
    day date NOT NULL,
    page text
) PARTITION BY RANGE (day);

CREATE TABLE public.visit_2025_10 PARTITION OF public.visit
    FOR VALUES FROM ('2025-10-01') TO ('2025-11-01');

CREATE TABLE public.visit_2025_1 PARTITION OF public.visit
    FOR VALUES FROM ('2025-01-01') TO ('2025-02-01');

CREATE TABLE public.visit_2025 PARTITION OF public.visit
    FOR VALUES FROM ('2025-02-01') TO ('2025-10-01');

COMMIT;
