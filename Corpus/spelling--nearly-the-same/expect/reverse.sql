BEGIN;

DROP INDEX public.twin_idx;

ALTER TABLE public.twin
    DROP CONSTRAINT near,
    ALTER COLUMN at SET DEFAULT now(),
    ADD CONSTRAINT near CHECK (a - (b - 1) > 0);

CREATE INDEX twin_idx ON public.twin (a, b);

CREATE OR REPLACE VIEW public.v AS
SELECT a, b
FROM public.twin
WHERE a < b AND b < 10 OR a = 5;

COMMIT;
