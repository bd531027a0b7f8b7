SELECT pg_catalog.set_config('search_path', '', false);
CREATE FUNCTION public.margin() RETURNS integer
    LANGUAGE sql
    AS $$SELECT 3$$;
ALTER FUNCTION public.margin() OWNER TO cook;
CREATE TABLE public.dish (
    id integer NOT NULL,
    name text,
    cost numeric
);
ALTER TABLE public.dish OWNER TO cook;
CREATE SEQUENCE public.dish_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER TABLE public.dish_id_seq OWNER TO cook;
ALTER SEQUENCE public.dish_id_seq OWNED BY public.dish.id;
ALTER TABLE ONLY public.dish ALTER COLUMN id SET DEFAULT nextval('public.dish_id_seq'::regclass);
ALTER TABLE ONLY public.dish
    ADD CONSTRAINT dish_pkey PRIMARY KEY (id);
REVOKE ALL ON FUNCTION public.margin() FROM PUBLIC;
GRANT SELECT(id) ON TABLE public.dish TO waiter;
GRANT SELECT(name) ON TABLE public.dish TO waiter;
GRANT ALL ON SEQUENCE public.dish_id_seq TO waiter;
