BEGIN;

ALTER FOREIGN TABLE public.reading
    DROP CONSTRAINT reading_station_check,
    DROP COLUMN fahrenheit,
    OPTIONS (DROP header, ADD delimiter ';', SET file 'reading.csv'),
    ALTER COLUMN station TYPE text,
    ALTER COLUMN station OPTIONS (SET field 'st'),
    ALTER COLUMN taken_at TYPE text,
    ALTER COLUMN taken_at OPTIONS (DROP "null", ADD field 'when', SET format 'iso');

COMMENT ON COLUMN public.reading.degrees IS NULL;

ALTER TYPE public.sky RENAME TO sky__old;
CREATE TYPE public.sky AS ENUM ('clear', 'cloudy');

COMMENT ON FOREIGN TABLE public.reading IS 'What the stations send';

-- Fails where a row still holds 'bright'.
ALTER FOREIGN TABLE public.reading
    ALTER COLUMN degrees TYPE integer,
    ALTER COLUMN degrees DROP NOT NULL,
    ALTER COLUMN degrees SET STATISTICS -1,
    ALTER COLUMN sky TYPE public.sky,
    ADD COLUMN remark text,
    ALTER COLUMN degrees SET DEFAULT 0;

DROP TYPE public.sky__old;

COMMIT;
