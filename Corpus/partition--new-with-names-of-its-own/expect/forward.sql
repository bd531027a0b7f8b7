BEGIN;

CREATE TABLE public.first_readings (
    at date NOT NULL,
    meter integer NOT NULL,
    value numeric
);

CREATE INDEX reading_2020_value_idx ON public.first_readings (value);

ALTER TABLE public.reading ATTACH PARTITION public.first_readings FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
ALTER TABLE public.first_readings RENAME CONSTRAINT first_readings_pkey TO reading_2020_pkey;

COMMIT;
