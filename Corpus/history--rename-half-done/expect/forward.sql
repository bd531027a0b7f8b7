BEGIN;

CREATE TABLE public.customer (
    id integer NOT NULL,
    name text NOT NULL
);

CREATE OR REPLACE VIEW public.client_list AS
SELECT id, name AS full_name
FROM public.customer;

-- Destroys data: table public.client.
DROP TABLE public.client;

ALTER TABLE public.customer ADD CONSTRAINT client_pkey PRIMARY KEY (id);

CREATE INDEX client_full_name_idx ON public.customer (name);

CREATE VIEW public.client AS
SELECT id, name AS full_name
FROM public.customer;

COMMIT;
