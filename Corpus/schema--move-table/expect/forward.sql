BEGIN;

CREATE TABLE archive.harvest (
    id serial,
    field_name text NOT NULL,
    reaped_on date,
    tonnes numeric(8,2),
    CONSTRAINT harvest_tonnes_check CHECK (tonnes >= 0),
    CONSTRAINT harvest_pkey PRIMARY KEY (id)
);

CREATE INDEX harvest_reaped_on_idx ON archive.harvest (reaped_on);

CREATE OR REPLACE VIEW public.yield_per_year AS
SELECT date_part('year', reaped_on) AS year, sum(tonnes) AS tonnes
FROM archive.harvest
GROUP BY date_part('year', reaped_on);

-- Destroys data: table public.harvest.
DROP TABLE public.harvest;

COMMIT;
