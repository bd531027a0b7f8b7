BEGIN;

ALTER TABLE public.scan
    ALTER COLUMN id TYPE integer,
    ALTER COLUMN line TYPE smallint,
    ALTER COLUMN line SET NO MAXVALUE;

COMMIT;
