BEGIN;

ALTER DOMAIN public.weight RENAME TO weight__old;
CREATE DOMAIN public.weight AS numeric(10,1);

-- Destroys data: what date has no room for in column taken, what timestamp(0) without time zone has no room for in column exact, what interval(3) has no room for in column lasted, what numeric(12,2) has no room for in column amount, what double precision has no room for in column total, what real has no room for in column share, what real has no room for in column level, what cidr has no room for in column sent_from, what integer[] has no room for in column marks, what daterange has no room for in column between_days, what public.weight has no room for in column heavy, what time without time zone has no room for in column opens, what name has no room for in column kind of table public.reading.
-- Fails when a value can't be converted.
ALTER TABLE public.reading
    ALTER COLUMN taken TYPE date,
    ALTER COLUMN exact TYPE timestamp(0) without time zone,
    ALTER COLUMN lasted TYPE interval(3),
    ALTER COLUMN amount TYPE numeric(12,2),
    ALTER COLUMN total TYPE double precision,
    ALTER COLUMN share TYPE real,
    ALTER COLUMN level TYPE real,
    ALTER COLUMN small TYPE real,
    ALTER COLUMN sent_from TYPE cidr,
    ALTER COLUMN marks TYPE integer[],
    ALTER COLUMN between_days TYPE daterange USING between_days::text::daterange,
    ALTER COLUMN heavy TYPE public.weight,
    ALTER COLUMN opens TYPE time without time zone,
    ALTER COLUMN kind TYPE name;

DROP DOMAIN public.weight__old;

COMMIT;
