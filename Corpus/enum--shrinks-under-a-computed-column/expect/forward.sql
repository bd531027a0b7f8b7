BEGIN;

ALTER TABLE public.door DROP COLUMN phase;

DROP TYPE public.phase;
CREATE TYPE public.phase AS ENUM ('new', 'shut');

ALTER TABLE public.door ADD COLUMN phase public.phase GENERATED ALWAYS AS ('new'::public.phase) STORED;
ALTER TABLE public.door ALTER COLUMN note DROP EXPRESSION;

-- Fails when a value can't be converted.
ALTER TABLE public.door ALTER COLUMN note TYPE integer USING note::integer;

COMMIT;
