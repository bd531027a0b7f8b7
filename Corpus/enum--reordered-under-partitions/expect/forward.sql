BEGIN;

ALTER TYPE public.mood RENAME TO mood__old;
CREATE TYPE public.mood AS ENUM ('cross', 'calm', 'glad');

ALTER DOMAIN public.tag RENAME TO tag__old;
CREATE DOMAIN public.tag AS character varying(5);

ALTER TABLE public.visit
    ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood,
    ALTER COLUMN tag TYPE public.tag;

ALTER TABLE public.guest
    ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood,
    ALTER COLUMN tag TYPE public.tag;

DROP TYPE public.mood__old;

DROP DOMAIN public.tag__old;

COMMIT;
