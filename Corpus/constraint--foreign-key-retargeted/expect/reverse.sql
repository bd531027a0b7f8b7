BEGIN;

ALTER TABLE public.deal DROP CONSTRAINT deal_party_fkey;

-- Destroys data: table public.party.
DROP TABLE public.party;

CREATE TABLE public.customer (
    id integer NOT NULL,
    name text,
    CONSTRAINT customer_pkey PRIMARY KEY (id)
);

ALTER TABLE public.deal ADD CONSTRAINT deal_party_fkey FOREIGN KEY (party_id) REFERENCES public.customer (id);

COMMIT;
