BEGIN;

DROP VIEW public.client;

CREATE TABLE public.client (
    id integer NOT NULL,
    full_name text NOT NULL
);

CREATE OR REPLACE VIEW public.client_list AS
SELECT id, full_name
FROM public.client;

-- Destroys data: table public.customer.
DROP TABLE public.customer;

ALTER TABLE public.client ADD CONSTRAINT client_pkey PRIMARY KEY (id);

CREATE INDEX client_full_name_idx ON public.client (full_name);

COMMIT;
