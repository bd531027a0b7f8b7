BEGIN;

ALTER TABLE public.parcel ALTER COLUMN code DROP DEFAULT;

DROP SEQUENCE public.parcel_code_seq;

ALTER TABLE public.parcel
    ALTER COLUMN code TYPE text,
    ALTER COLUMN weight TYPE text,
    ALTER COLUMN code SET DEFAULT 'none',
    ALTER COLUMN weight SET DEFAULT 'light',
    ADD CONSTRAINT parcel_pkey PRIMARY KEY (code);

COMMIT;
