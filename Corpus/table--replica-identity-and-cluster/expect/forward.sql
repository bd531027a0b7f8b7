BEGIN;

ALTER TABLE public.booking
    REPLICA IDENTITY USING INDEX booking_reference_idx,
    CLUSTER ON booking_made_at_idx;

COMMIT;
