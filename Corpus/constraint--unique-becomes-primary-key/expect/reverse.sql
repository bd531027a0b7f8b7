BEGIN;

ALTER TABLE public.exchange_rate DROP CONSTRAINT exchange_rate_code_fkey;

ALTER TABLE public.currency
    DROP CONSTRAINT currency_pkey,
    ADD COLUMN id serial,
    ADD CONSTRAINT currency_pkey PRIMARY KEY (id),
    ADD CONSTRAINT currency_code_key UNIQUE (code);

ALTER TABLE public.exchange_rate ADD CONSTRAINT exchange_rate_code_fkey FOREIGN KEY (code) REFERENCES public.currency (code);

COMMIT;
