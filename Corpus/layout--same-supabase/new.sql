CREATE TABLE public.profile (
    id uuid PRIMARY KEY,
    name text NOT NULL
);

ALTER TABLE public.profile ENABLE ROW LEVEL SECURITY;

CREATE POLICY read ON public.profile FOR SELECT USING (true);
