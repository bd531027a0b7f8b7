BEGIN;

DROP INDEX public.booking_code;

ALTER TABLE public.booking
    DROP CONSTRAINT apart,
    DROP CONSTRAINT one_code,
    DROP CONSTRAINT one_at_a_time;

COMMIT;
