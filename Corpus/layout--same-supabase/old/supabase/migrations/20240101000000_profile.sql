CREATE TABLE public.profile (id uuid PRIMARY KEY, nick text);
