BEGIN;

ALTER TABLE public.event ALTER COLUMN id TYPE bigint;

CREATE TABLE public.event_2021 PARTITION OF public.event
    FOR VALUES FROM ('2021-01-01') TO ('2022-01-01')
    PARTITION BY LIST (id);

CREATE TABLE public.event_2021_first PARTITION OF public.event_2021
    FOR VALUES IN (1, 2, 3);

COMMIT;
