BEGIN;

COMMENT ON COLUMN public.task.label IS NULL;

-- Destroys data: table public.task_there.
DROP TABLE public.task_there;

-- Destroys data: table public.task_late.
DROP TABLE public.task_late;

-- Destroys data: table public.task_done.
DROP TABLE public.task_done;

COMMIT;
