BEGIN;

CREATE OR REPLACE VIEW public.named AS
SELECT id, name, height
FROM public.plant
WHERE name IS NOT NULL;

CREATE OR REPLACE VIEW public.tall AS
SELECT id, name, height
FROM public.named
WHERE height > 3;

COMMIT;
