BEGIN;

ALTER TABLE public.plant DROP CONSTRAINT tall;
ALTER TABLE public.tree DROP CONSTRAINT tall;

-- Destroys data: table public.tool.
DROP TABLE public.tool;

-- Destroys data: table public.thing.
DROP TABLE public.thing;

COMMIT;
