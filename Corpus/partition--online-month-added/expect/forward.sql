-- 2 parts, each done whole or not at all. Should one fail: mend the cause, and go on with it.

-- Part 1 of 2.
BEGIN;

CREATE TABLE public.reading_2026_02 (
    id bigint DEFAULT nextval('public.reading_id_seq'::regclass) NOT NULL,
    station_id integer NOT NULL,
    taken date NOT NULL,
    celsius numeric(5,2) DEFAULT 0,
    kelvin numeric GENERATED ALWAYS AS (celsius + 273.15) STORED,
    note text COLLATE pg_catalog."C",
    gust numeric,
    CONSTRAINT reading_celsius_check CHECK (celsius > -100),
    CONSTRAINT reading_gust_check CHECK (gust >= 0)
);

CREATE TABLE public.reading_2026_03 (
    id bigint DEFAULT nextval('public.reading_id_seq'::regclass) NOT NULL,
    station_id integer NOT NULL,
    taken date NOT NULL,
    celsius numeric(5,2) DEFAULT 5,
    kelvin numeric GENERATED ALWAYS AS (celsius + 273.15) STORED,
    note text COLLATE pg_catalog."C" NOT NULL,
    gust numeric,
    CONSTRAINT reading_celsius_check CHECK (celsius > -100),
    CONSTRAINT reading_gust_check CHECK (gust >= 0),
    CONSTRAINT mild CHECK (celsius < 60)
) PARTITION BY LIST (id);

CREATE TABLE public.reading_2026_03_one PARTITION OF public.reading_2026_03
    FOR VALUES IN (1);

ALTER TABLE public.reading
    ADD COLUMN gust numeric,
    ADD CONSTRAINT reading_gust_check CHECK (gust >= 0) NOT VALID;

ALTER TABLE public.reading ATTACH PARTITION public.reading_2026_02 FOR VALUES FROM ('2026-02-01') TO ('2026-03-01');
ALTER TABLE public.reading_2026_02 ALTER COLUMN note SET STORAGE EXTERNAL;
ALTER TABLE public.reading ATTACH PARTITION public.reading_2026_03 FOR VALUES FROM ('2026-03-01') TO ('2026-04-01');
ALTER TABLE public.reading_2026_03 ALTER COLUMN note SET STORAGE EXTERNAL;

CREATE INDEX reading_gust ON public.reading (gust);

COMMENT ON INDEX public.reading_2026_02_pkey IS 'Comes with the partition';

COMMIT;

-- Part 2 of 2.
ALTER TABLE public.reading VALIDATE CONSTRAINT reading_gust_check;
