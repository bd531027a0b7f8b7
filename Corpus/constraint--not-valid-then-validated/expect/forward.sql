BEGIN;

ALTER TABLE public.donation
    VALIDATE CONSTRAINT donation_positive,
    ADD CONSTRAINT donation_given_on_check CHECK (given_on > '2000-01-01') NOT VALID,
    VALIDATE CONSTRAINT donation_member_fkey;

COMMIT;
