BEGIN;

ALTER DOMAIN public.label RENAME TO label__old;
CREATE DOMAIN public.label AS character varying(40);

ALTER DOMAIN public.flags RENAME TO flags__old;
CREATE DOMAIN public.flags AS bit varying(16);

ALTER TABLE public.parcel
    ALTER COLUMN label TYPE public.label,
    ALTER COLUMN others TYPE public.label[],
    ALTER COLUMN flags TYPE public.flags;

DROP DOMAIN public.label__old;
DROP DOMAIN public.flags__old;

COMMIT;
