BEGIN;

-- Fails when a value can't be converted.
ALTER TABLE public.parcel
    DROP CONSTRAINT parcel_pkey,
    ALTER COLUMN weight DROP DEFAULT,
    ALTER COLUMN code DROP DEFAULT,
    ALTER COLUMN code TYPE integer USING code::integer,
    ALTER COLUMN weight TYPE integer USING weight::integer,
    ALTER COLUMN weight SET DEFAULT 1;

CREATE SEQUENCE public.parcel_code_seq AS integer;
ALTER SEQUENCE public.parcel_code_seq OWNED BY public.parcel.code;
SELECT setval('public.parcel_code_seq', greatest(max(code) + 1, 1), false) FROM public.parcel;

ALTER TABLE public.parcel ALTER COLUMN code SET DEFAULT nextval('public.parcel_code_seq'::regclass);

COMMIT;
