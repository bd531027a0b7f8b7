ALTER TABLE public.profile RENAME COLUMN nick TO name;
ALTER TABLE public.profile ALTER COLUMN name SET NOT NULL;
