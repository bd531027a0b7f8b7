--
-- PostgreSQL database dump
--

\restrict qf0T3bGkYw8mNCwWzPqLhXJvR2dSe5uA7iKo1tEyBnMxVsDcHgFjZr4U6p9lOaQ

-- Dumped from database version 15.14
-- Dumped by pg_dump version 15.14

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: garage; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.garage (
    id integer NOT NULL,
    name text NOT NULL,
    bays integer,
    CONSTRAINT garage_bays_check CHECK ((bays > 0))
);


--
-- Name: TABLE garage; Type: COMMENT; Schema: public; Owner: -
--

COMMENT ON TABLE public.garage IS 'Where cars are mended';


CREATE SEQUENCE public.garage_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE public.garage_id_seq OWNED BY public.garage.id;


ALTER TABLE ONLY public.garage ALTER COLUMN id SET DEFAULT nextval('public.garage_id_seq'::regclass);


ALTER TABLE ONLY public.garage
    ADD CONSTRAINT garage_pkey PRIMARY KEY (id);


CREATE INDEX garage_name_idx ON public.garage USING btree (name);


--
-- PostgreSQL database dump complete
--

\unrestrict qf0T3bGkYw8mNCwWzPqLhXJvR2dSe5uA7iKo1tEyBnMxVsDcHgFjZr4U6p9lOaQ
