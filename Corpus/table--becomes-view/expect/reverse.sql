BEGIN;

DROP VIEW public.active_staff_count;
DROP VIEW public.active_staff;

CREATE TABLE public.active_staff (
    id integer NOT NULL,
    name text NOT NULL,
    CONSTRAINT active_staff_pkey PRIMARY KEY (id)
);

CREATE VIEW public.active_staff_count AS
SELECT count(*) AS n
FROM public.active_staff;

COMMIT;
