BEGIN;

ALTER DOMAIN public.weight RENAME TO weight__old;
CREATE DOMAIN public.weight AS numeric(10,3);

-- Destroys data: what bigint has no room for in column total, what integer has no room for in column level, what smallint has no room for in column small of table public.reading.
-- Fails when a value can't be converted.
ALTER TABLE public.reading
    ALTER COLUMN taken TYPE timestamp with time zone,
    ALTER COLUMN exact TYPE timestamp without time zone,
    ALTER COLUMN lasted TYPE interval,
    ALTER COLUMN amount TYPE numeric(12,4),
    ALTER COLUMN total TYPE bigint,
    ALTER COLUMN share TYPE double precision,
    ALTER COLUMN level TYPE integer,
    ALTER COLUMN small TYPE smallint,
    ALTER COLUMN sent_from TYPE inet,
    ALTER COLUMN marks TYPE numeric(6,2)[],
    ALTER COLUMN between_days TYPE tsrange USING between_days::text::tsrange,
    ALTER COLUMN heavy TYPE public.weight,
    ALTER COLUMN opens TYPE time with time zone,
    ALTER COLUMN kind TYPE text;

DROP DOMAIN public.weight__old;

COMMIT;
