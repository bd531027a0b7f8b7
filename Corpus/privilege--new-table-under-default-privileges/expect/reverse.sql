BEGIN;

-- Destroys data: table public.topic.
DROP TABLE public.topic;

-- Destroys data: table public.salary.
DROP TABLE public.salary;

DROP FUNCTION public.headline();

COMMIT;
