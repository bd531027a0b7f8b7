BEGIN;

ALTER TABLE public.city
    DROP CONSTRAINT city_country_code_fkey,
    ADD CONSTRAINT city_country_code_fkey FOREIGN KEY (country_code) REFERENCES public.country (code) ON UPDATE CASCADE;

CREATE TABLE public.airport (
    iata character(3) NOT NULL,
    city_id integer NOT NULL,
    country_code character(2),
    CONSTRAINT airport_pkey PRIMARY KEY (iata),
    CONSTRAINT airport_city_id_fkey FOREIGN KEY (city_id) REFERENCES public.city (id),
    CONSTRAINT airport_country_code_fkey FOREIGN KEY (country_code) REFERENCES public.country (code)
);

-- Fails when a row holds NULL in name.
ALTER TABLE public.country ALTER COLUMN name SET NOT NULL;

CREATE INDEX city_country_idx ON public.city (country_code);

COMMIT;
