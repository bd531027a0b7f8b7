BEGIN;

ALTER TYPE public.mark RENAME TO mark__old;
CREATE TYPE public.mark AS ENUM ('plain', 'bold');

ALTER TYPE public.run ALTER ATTRIBUTE mark TYPE public.mark;

DROP TYPE public.mark__old;

COMMIT;
