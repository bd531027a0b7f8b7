BEGIN;

DROP INDEX public.entry_day;

DROP FOREIGN TABLE public.entry_older;

ALTER TABLE public.entry DETACH PARTITION public.entry_2021;

DROP FOREIGN TABLE public.entry_2023;

CREATE TABLE public.entry_2023 PARTITION OF public.entry
    FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');

COMMIT;
