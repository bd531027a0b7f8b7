BEGIN;

ALTER FOREIGN TABLE public.reading
    ALTER COLUMN degrees DROP DEFAULT,
    DROP COLUMN remark,
    OPTIONS (DROP delimiter, SET file 'readings.csv', ADD header 'true'),
    ALTER COLUMN station TYPE text COLLATE pg_catalog."C",
    ALTER COLUMN station OPTIONS (SET field 'station'),
    ALTER COLUMN taken_at TYPE timestamp with time zone,
    ALTER COLUMN taken_at OPTIONS (DROP field, SET format 'rfc3339', ADD "null" 'none'),
    ALTER COLUMN degrees TYPE numeric(4,1),
    ALTER COLUMN degrees SET NOT NULL,
    ALTER COLUMN degrees SET STATISTICS 10;

ALTER TYPE public.sky RENAME TO sky__old;
CREATE TYPE public.sky AS ENUM ('cloudy', 'bright');

COMMENT ON FOREIGN TABLE public.reading IS 'What the stations sent';
COMMENT ON COLUMN public.reading.degrees IS 'Celsius';

-- Fails where a row still holds 'clear'.
ALTER FOREIGN TABLE public.reading
    ALTER COLUMN sky TYPE public.sky,
    ADD COLUMN fahrenheit numeric OPTIONS (field 'f') GENERATED ALWAYS AS (degrees * 1.8 + 32) STORED,
    ADD CONSTRAINT reading_station_check CHECK (station <> '');

DROP TYPE public.sky__old;

COMMIT;
