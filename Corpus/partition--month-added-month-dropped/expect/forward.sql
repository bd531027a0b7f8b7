BEGIN;

-- Destroys data: table public.parking_2026_01.
DROP TABLE public.parking_2026_01;

CREATE TABLE public.parking_2026_03 PARTITION OF public.parking
    FOR VALUES FROM ('2026-03-01') TO ('2026-04-01');

COMMIT;
