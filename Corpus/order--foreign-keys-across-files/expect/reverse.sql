BEGIN;

ALTER TABLE public.city
    DROP CONSTRAINT city_country_code_fkey,
    ADD CONSTRAINT city_country_code_fkey FOREIGN KEY (country_code) REFERENCES public.country (code);

DROP INDEX public.city_country_idx;

-- Destroys data: table public.airport.
DROP TABLE public.airport;

ALTER TABLE public.country ALTER COLUMN name DROP NOT NULL;

COMMIT;
