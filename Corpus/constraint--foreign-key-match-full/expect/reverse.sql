BEGIN;

ALTER TABLE public.voter
    DROP CONSTRAINT voter_country_district_fkey,
    ADD CONSTRAINT voter_country_district_fkey FOREIGN KEY (country, district) REFERENCES public.district (country, code);

COMMIT;
