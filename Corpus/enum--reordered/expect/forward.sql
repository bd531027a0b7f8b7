BEGIN;

ALTER TYPE public.severity RENAME TO severity__old;
CREATE TYPE public.severity AS ENUM ('low', 'medium', 'high');

ALTER TABLE public.incident ALTER COLUMN severity TYPE public.severity USING severity::text::public.severity;

DROP TYPE public.severity__old;

COMMIT;
