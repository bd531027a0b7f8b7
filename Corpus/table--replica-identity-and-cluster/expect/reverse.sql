BEGIN;

ALTER TABLE public.booking
    REPLICA IDENTITY FULL,
    CLUSTER ON booking_pkey;

COMMIT;
