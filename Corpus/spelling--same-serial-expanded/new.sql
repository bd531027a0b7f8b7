CREATE TABLE public.wagon (
    id integer NOT NULL,
    big bigint NOT NULL,
    small smallint NOT NULL
);

CREATE SEQUENCE public.wagon_big_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.wagon_big_seq OWNED BY public.wagon.big;

CREATE SEQUENCE public.wagon_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.wagon_id_seq OWNED BY public.wagon.id;
CREATE SEQUENCE public.wagon_small_seq AS smallint;
ALTER SEQUENCE public.wagon_small_seq OWNED BY public.wagon.small;

ALTER TABLE ONLY public.wagon ALTER COLUMN id SET DEFAULT nextval('public.wagon_id_seq'::regclass);
ALTER TABLE ONLY public.wagon ALTER COLUMN big SET DEFAULT nextval('public.wagon_big_seq'::regclass);
ALTER TABLE ONLY public.wagon ALTER COLUMN small SET DEFAULT nextval('public.wagon_small_seq'::regclass);
ALTER TABLE ONLY public.wagon ADD CONSTRAINT wagon_pkey PRIMARY KEY (id);
