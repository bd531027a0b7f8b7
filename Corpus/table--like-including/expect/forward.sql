BEGIN;

CREATE TABLE public.price_history (
    id integer NOT NULL,
    amount numeric(10,2) NOT NULL,
    currency character(3) DEFAULT 'EUR' NOT NULL,
    valid_until date NOT NULL,
    CONSTRAINT price_amount_check CHECK (amount >= 0),
    CONSTRAINT price_history_pkey PRIMARY KEY (id)
);

CREATE TABLE public.price_import (
    id integer NOT NULL,
    amount numeric(10,2) NOT NULL,
    currency character(3) DEFAULT 'EUR' NOT NULL
);

COMMENT ON COLUMN public.price_history.amount IS 'Without tax';

CREATE INDEX price_history_currency_idx ON public.price_history (currency);

COMMIT;
