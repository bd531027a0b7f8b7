BEGIN;

CREATE OR REPLACE VIEW public.tall AS
SELECT id, name, height
FROM public.plant
WHERE height > 3;

CREATE OR REPLACE VIEW public.named AS
SELECT id, name, height
FROM public.tall
WHERE name IS NOT NULL;

COMMIT;
