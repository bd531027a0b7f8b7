BEGIN;

-- Destroys data: table public.parcel_next.
DROP TABLE public.parcel_next;

ALTER TABLE public.depot DETACH PARTITION public.depot_off;

-- Destroys data: table public.depot_off.
DROP TABLE public.depot_off;

ALTER TABLE public.depot ATTACH PARTITION public.depot_far FOR VALUES FROM (100) TO (200);
ALTER TABLE public.parcel ATTACH PARTITION public.parcel_old FOR VALUES FROM (0) TO (1000);

COMMIT;
