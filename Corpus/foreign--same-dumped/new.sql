SET check_function_bodies = false;
SELECT pg_catalog.set_config('search_path', '', false);
CREATE FOREIGN DATA WRAPPER exchange;
CREATE SERVER rates FOREIGN DATA WRAPPER exchange OPTIONS (
    host 'rates.example.org'
);
CREATE FOREIGN TABLE public.fee (
    id integer NOT NULL,
    kind text DEFAULT 'flat'::text COLLATE pg_catalog."C",
    percent numeric,
    CONSTRAINT fee_percent_check CHECK (((percent >= (0)::numeric) AND (percent <= (100)::numeric)))
)
SERVER rates;
ALTER FOREIGN TABLE ONLY public.fee ALTER COLUMN kind OPTIONS (
    column_name 'k'
);
CREATE SEQUENCE public.fee_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.fee_id_seq OWNED BY public.fee.id;
CREATE TABLE public.quote (
    currency character(3),
    rate numeric
)
PARTITION BY LIST (currency);
CREATE FOREIGN TABLE public.quote_eur (
    currency character(3),
    rate numeric
)
SERVER rates
OPTIONS (
    "table" 'eur'
);
ALTER TABLE ONLY public.quote ATTACH PARTITION public.quote_eur FOR VALUES IN ('EUR');
ALTER TABLE ONLY public.fee ALTER COLUMN id SET DEFAULT nextval('public.fee_id_seq'::regclass);
GRANT SELECT ON TABLE public.fee TO PUBLIC;
