BEGIN;

-- Destroys data: table public.pinned.
DROP TABLE public.pinned;

-- Destroys data: table public.lesson.
DROP TABLE public.lesson;

COMMIT;
