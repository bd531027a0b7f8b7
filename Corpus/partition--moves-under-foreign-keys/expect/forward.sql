BEGIN;

ALTER TABLE public.parcel DETACH PARTITION public.parcel_old;
ALTER TABLE public.depot DETACH PARTITION public.depot_far;

CREATE TABLE public.depot_off PARTITION OF public.depot
    FOR VALUES FROM (200) TO (300);

CREATE TABLE public.parcel_next PARTITION OF public.parcel
    FOR VALUES FROM (2000) TO (3000);

COMMIT;
