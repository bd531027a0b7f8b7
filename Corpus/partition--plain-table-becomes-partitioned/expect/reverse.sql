BEGIN;

DROP VIEW public.balance;

-- Destroys data: table public.transfer_default.
DROP TABLE public.transfer;

CREATE TABLE public.transfer (
    id bigint NOT NULL,
    account_id integer NOT NULL,
    booked_on date NOT NULL,
    amount numeric(14,2) NOT NULL,
    CONSTRAINT transfer_amount_check CHECK (amount <> 0),
    CONSTRAINT transfer_pkey PRIMARY KEY (id, booked_on),
    CONSTRAINT transfer_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.account (id)
);

CREATE VIEW public.balance AS
SELECT account_id, sum(amount) AS balance
FROM public.transfer
GROUP BY account_id;

COMMIT;
