CREATE TABLE public.profile ();
