SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;
COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';
CREATE DOMAIN public.score AS integer
	CONSTRAINT odd CHECK (((VALUE % 2) = 1))
	CONSTRAINT score_check CHECK ((VALUE > 0))
	CONSTRAINT score_check1 CHECK ((VALUE < 10))
	CONSTRAINT score_check2 CHECK ((VALUE <> 5));
SET default_table_access_method = heap;
CREATE TABLE public."T 1" (
    "A b" integer NOT NULL,
    "c""d" integer,
    CONSTRAINT "T 1_c""d_check" CHECK (("c""d" > 0))
);
CREATE SEQUENCE public."T 1_A b_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public."T 1_A b_seq" OWNED BY public."T 1"."A b";
CREATE TABLE public.a_table_with_a_name_that_is_sixty_bytes_long_and_no_more_than_ (
    a_column_with_a_name_that_is_sixty_bytes_long_and_no_more_th integer
);
CREATE TABLE public.after (
    id integer NOT NULL,
    d integer,
    CONSTRAINT before_c_check CHECK ((d > 0))
);
CREATE TABLE public.an_identifier_that_is_much_too_long_and_so_is_cut_after_sixty_t (
    a integer
);
CREATE SEQUENCE public.before_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.before_id_seq OWNED BY public.after.id;
CREATE TABLE public.booking (
    room integer,
    nights integer
);
CREATE TABLE public.copy (
    k integer NOT NULL,
    m integer,
    n integer,
    CONSTRAINT n_small CHECK ((n < 9)),
    CONSTRAINT pattern_m_check CHECK ((m > 0))
);
COMMENT ON COLUMN public.copy.m IS 'positive';
CREATE TABLE public.dup (
    a integer
);
CREATE TABLE public.dup_a_key (
    x integer
);
CREATE TABLE public.event (
    id integer NOT NULL,
    day date NOT NULL,
    kind text
)
PARTITION BY RANGE (day);
CREATE TABLE public.event_new (
    kind text,
    id integer NOT NULL,
    day date NOT NULL
);
CREATE TABLE public.event_old (
    id integer NOT NULL,
    day date NOT NULL,
    kind text
);
CREATE TABLE public.flock (
    a integer
);
CREATE TABLE public.goose (
    x integer,
    y integer,
    CONSTRAINT goose_check1 CHECK ((x > y))
);
CREATE TABLE public.herd (
    id integer NOT NULL,
    tag integer,
    pen integer,
    leader integer,
    fits boolean,
    weight numeric,
    sound boolean,
    CONSTRAINT herd_check CHECK ((1 > 0)),
    CONSTRAINT herd_check1 CHECK ((2 > 0)),
    CONSTRAINT herd_check2 CHECK ((tag > pen)),
    CONSTRAINT herd_fits_check CHECK ((fits = true)),
    CONSTRAINT herd_fits_check1 CHECK ((fits = true)),
    CONSTRAINT herd_weight_check CHECK ((weight > (0)::numeric)),
    CONSTRAINT herd_weight_check1 CHECK ((weight < (900)::numeric))
);
CREATE TABLE public.named (
    n integer,
    CONSTRAINT named_n_check CHECK ((n > 0)),
    CONSTRAINT named_n_check1 CHECK ((n < 10))
);
CREATE TABLE public.other (
    x integer,
    CONSTRAINT flock_a_fkey CHECK ((x < 9)),
    CONSTRAINT goose_check CHECK ((x > 0))
);
CREATE TABLE public.pattern (
    k integer NOT NULL,
    m integer,
    n integer,
    CONSTRAINT n_small CHECK ((n < 9)),
    CONSTRAINT pattern_m_check CHECK ((m > 0))
);
COMMENT ON COLUMN public.pattern.m IS 'positive';
CREATE TABLE public.pen (
    a integer NOT NULL,
    b integer NOT NULL
);
CREATE TABLE public.taken (
    x integer,
    y integer,
    CONSTRAINT taken_check CHECK ((x > y))
);
CREATE TABLE public.taken_check (
    z integer
);
CREATE TABLE public.ticket (
    id integer NOT NULL,
    no integer NOT NULL
);
CREATE SEQUENCE public.ticket_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE SEQUENCE public.ticket_id_seq1
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.ticket_id_seq1 OWNED BY public.ticket.id;
CREATE SEQUENCE public.ticket_no_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER TABLE public.ticket ALTER COLUMN no ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.ticket_no_seq1
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.twice (
    a integer
);
CREATE TABLE public.visit (
    a integer,
    b integer,
    herd integer
);
CREATE TABLE public."éèéèéèéèéèéèéèéèéèé" (
    "àâàâàâàâàâàâàâàâàâàâ" integer
);
ALTER TABLE ONLY public.event ATTACH PARTITION public.event_new FOR VALUES FROM ('2020-01-01') TO (MAXVALUE);
ALTER TABLE ONLY public.event ATTACH PARTITION public.event_old FOR VALUES FROM (MINVALUE) TO ('2020-01-01');
ALTER TABLE ONLY public."T 1" ALTER COLUMN "A b" SET DEFAULT nextval('public."T 1_A b_seq"'::regclass);
ALTER TABLE ONLY public.after ALTER COLUMN id SET DEFAULT nextval('public.before_id_seq'::regclass);
ALTER TABLE ONLY public.ticket ALTER COLUMN id SET DEFAULT nextval('public.ticket_id_seq1'::regclass);
ALTER TABLE ONLY public.a_table_with_a_name_that_is_sixty_bytes_long_and_no_more_than_
    ADD CONSTRAINT a_table_with_a_name_that_is_s_a_column_with_a_name_that_is__key UNIQUE (a_column_with_a_name_that_is_sixty_bytes_long_and_no_more_th);
ALTER TABLE ONLY public.after
    ADD CONSTRAINT before_c_key UNIQUE (d);
ALTER TABLE ONLY public.after
    ADD CONSTRAINT before_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.booking
    ADD CONSTRAINT booking_room_expr_excl EXCLUDE USING gist (room WITH =, ((nights + 1)) WITH =);
ALTER TABLE ONLY public.copy
    ADD CONSTRAINT copy_pkey PRIMARY KEY (k);
ALTER TABLE ONLY public.dup
    ADD CONSTRAINT dup_a_key1 UNIQUE (a);
ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (id, day);
ALTER TABLE ONLY public.event_new
    ADD CONSTRAINT event_new_pkey PRIMARY KEY (id, day);
ALTER TABLE ONLY public.event_old
    ADD CONSTRAINT event_old_pkey PRIMARY KEY (id, day);
ALTER TABLE ONLY public.herd
    ADD CONSTRAINT herd_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.herd
    ADD CONSTRAINT herd_tag_pen_key UNIQUE (tag, pen);
ALTER TABLE ONLY public.herd
    ADD CONSTRAINT herd_tag_pen_key1 UNIQUE (tag) INCLUDE (pen);
ALTER TABLE ONLY public.pattern
    ADD CONSTRAINT pattern_pkey PRIMARY KEY (k);
ALTER TABLE ONLY public.pen
    ADD CONSTRAINT pen_pkey PRIMARY KEY (a, b);
ALTER TABLE ONLY public.twice
    ADD CONSTRAINT twice_a_key UNIQUE (a);
ALTER TABLE ONLY public."éèéèéèéèéèéèéèéèéèé"
    ADD CONSTRAINT "éèéèéèéèéèéèéè_àâàâàâàâàâàâàâ_key" UNIQUE ("àâàâàâàâàâàâàâàâàâàâ");
CREATE INDEX after_d_idx ON public.after USING btree (d);
CREATE UNIQUE INDEX copy_m_idx ON public.copy USING btree (m);
CREATE INDEX event_kind_idx ON ONLY public.event USING btree (kind);
CREATE INDEX event_new_kind_idx ON public.event_new USING btree (kind);
CREATE INDEX event_old_kind_idx ON public.event_old USING btree (kind);
CREATE INDEX herd_abs_tag_expr_expr1_idx ON public.herd USING btree (abs(pen), tag, ((pen + 1)), ((pen + 2)));
CREATE INDEX herd_coalesce_tag_case_expr_upper_idx ON public.herd USING btree (COALESCE(tag, 1), ((tag)::text), (
CASE
    WHEN (tag > 0) THEN 1
    ELSE NULL::integer
END), (((tag > 0) AND (pen > 0))), upper((tag)::text));
CREATE INDEX herd_leader_tag_pen_idx ON public.herd USING btree (leader) INCLUDE (tag, pen);
CREATE INDEX herd_tag_idx ON public.herd USING btree (tag);
CREATE INDEX herd_tag_idx1 ON public.herd USING btree (tag);
CREATE UNIQUE INDEX pattern_by_m ON public.pattern USING btree (m);
ALTER INDEX public.event_kind_idx ATTACH PARTITION public.event_new_kind_idx;
ALTER INDEX public.event_pkey ATTACH PARTITION public.event_new_pkey;
ALTER INDEX public.event_kind_idx ATTACH PARTITION public.event_old_kind_idx;
ALTER INDEX public.event_pkey ATTACH PARTITION public.event_old_pkey;
CREATE STATISTICS public.copy_m_n_stat ON m, n FROM public.copy;
CREATE STATISTICS public.pattern_stats ON m, n FROM public.pattern;
ALTER TABLE ONLY public.flock
    ADD CONSTRAINT flock_a_fkey1 FOREIGN KEY (a) REFERENCES public.herd(id);
ALTER TABLE ONLY public.visit
    ADD CONSTRAINT visit_a_b_fkey FOREIGN KEY (a, b) REFERENCES public.pen(a, b);
ALTER TABLE ONLY public.visit
    ADD CONSTRAINT visit_herd_fkey FOREIGN KEY (herd) REFERENCES public.herd(id);
ALTER TABLE ONLY public.visit
    ADD CONSTRAINT visit_herd_fkey1 FOREIGN KEY (herd) REFERENCES public.herd(id);
