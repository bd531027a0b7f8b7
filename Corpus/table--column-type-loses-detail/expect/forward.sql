BEGIN;

ALTER DOMAIN public.weight RENAME TO weight__old;
CREATE DOMAIN public.weight AS numeric(10,1);

-- Destroys data: what date has no room for in column taken of table public.reading, what timestamp(0) without time zone has no room for in column exact of table public.reading, what interval(3) has no room for in column lasted of table public.reading, what numeric(12,2) has no room for in column amount of table public.reading, what double precision has no room for in column total of table public.reading, what real has no room for in column share of table public.reading, what real has no room for in column level of table public.reading, what cidr has no room for in column sent_from of table public.reading, what integer[] has no room for in column marks of table public.reading, what daterange has no room for in column between_days of table public.reading, what public.weight has no room for in column heavy of table public.reading, what time without time zone has no room for in column opens of table public.reading, what name has no room for in column kind of table public.reading.
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
