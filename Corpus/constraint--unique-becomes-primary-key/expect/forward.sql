BEGIN;

ALTER TABLE public.exchange_rate DROP CONSTRAINT exchange_rate_code_fkey;

-- Destroys data: column id of table public.currency.
ALTER TABLE public.currency
    DROP CONSTRAINT currency_code_key,
    DROP COLUMN id,
    ADD CONSTRAINT currency_pkey PRIMARY KEY (code);

ALTER TABLE public.exchange_rate ADD CONSTRAINT exchange_rate_code_fkey FOREIGN KEY (code) REFERENCES public.currency (code);

COMMIT;
