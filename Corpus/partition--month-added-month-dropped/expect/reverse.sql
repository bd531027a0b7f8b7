BEGIN;

-- Destroys data: table public.parking_2026_03.
DROP TABLE public.parking_2026_03;

CREATE TABLE public.parking_2026_01 PARTITION OF public.parking
    FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');

COMMIT;
