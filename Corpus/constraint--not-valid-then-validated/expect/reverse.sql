BEGIN;

ALTER TABLE public.donation
    DROP CONSTRAINT donation_member_fkey,
    DROP CONSTRAINT donation_given_on_check,
    DROP CONSTRAINT donation_positive,
    ADD CONSTRAINT donation_positive CHECK (amount > 0) NOT VALID,
    ADD CONSTRAINT donation_member_fkey FOREIGN KEY (member_id) REFERENCES public.member (id) NOT VALID;

COMMIT;
