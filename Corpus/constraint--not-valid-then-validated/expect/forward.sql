BEGIN;

ALTER TABLE public.donation VALIDATE CONSTRAINT donation_positive;
ALTER TABLE public.donation ADD CONSTRAINT donation_given_on_check CHECK (given_on > '2000-01-01') NOT VALID;
ALTER TABLE public.donation VALIDATE CONSTRAINT donation_member_fkey;

COMMIT;
