BEGIN;

DROP FUNCTION public.purr(public."Cat");

-- Destroys data: table public."Cat".
DROP TABLE public."Cat";

DROP TYPE public.temper;

CREATE TYPE public.mood AS ENUM ('glad', 'sad');

CREATE TABLE public.cat (
    name text,
    age integer,
    feeling public.mood
);

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.purr(public.cat)
RETURNS text
LANGUAGE sql
AS $$SELECT $1.name$$;

CREATE INDEX oldest ON public.cat (age);
CREATE INDEX by_name ON public.cat (name);

COMMIT;
