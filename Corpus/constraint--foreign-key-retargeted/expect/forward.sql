BEGIN;

ALTER TABLE public.deal DROP CONSTRAINT deal_party_fkey;

-- Destroys data: table public.customer.
DROP TABLE public.customer;

CREATE TABLE public.party (
    id integer NOT NULL,
    name text,
    kind "char" DEFAULT 'c' NOT NULL,
    CONSTRAINT party_pkey PRIMARY KEY (id)
);

ALTER TABLE public.deal ADD CONSTRAINT deal_party_fkey FOREIGN KEY (party_id) REFERENCES public.party (id);

COMMIT;
