SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
CREATE SCHEMA shut;
CREATE FUNCTION public.act() RETURNS integer
    LANGUAGE sql
    AS $$SELECT 1$$;
CREATE FUNCTION public.late() RETURNS integer
    LANGUAGE sql
    AS $$SELECT 1$$;
CREATE FUNCTION public.secret() RETURNS integer
    LANGUAGE sql
    AS $$SELECT 1$$;
CREATE FUNCTION shut.later() RETURNS integer
    LANGUAGE sql
    AS $$SELECT 1$$;
SET default_table_access_method = heap;
CREATE TABLE public.after_default (
    a integer
);
CREATE TABLE public.after_default2 (
    a integer
);
CREATE TABLE public.closed (
    a integer
);
CREATE TABLE public.not_among_all (
    a integer
);
CREATE SEQUENCE public.numbers
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.open_ (
    a integer,
    b text
);
GRANT ALL ON SCHEMA shut TO form_reader;
REVOKE ALL ON FUNCTION public.late() FROM PUBLIC;
REVOKE ALL ON FUNCTION public.secret() FROM PUBLIC;
GRANT ALL ON FUNCTION public.secret() TO form_writer;
REVOKE ALL ON FUNCTION shut.later() FROM PUBLIC;
GRANT ALL ON FUNCTION shut.later() TO form_reader;
GRANT SELECT ON TABLE public.after_default TO form_reader;
GRANT SELECT,INSERT ON TABLE public.after_default2 TO form_reader;
GRANT INSERT ON TABLE public.closed TO form_reader;
GRANT SELECT,REFERENCES,DELETE,TRIGGER,UPDATE ON TABLE public.closed TO form_reader WITH GRANT OPTION;
GRANT REFERENCES ON TABLE public.closed TO form_writer;
GRANT USAGE ON SEQUENCE public.numbers TO PUBLIC;
GRANT ALL ON TABLE public.open_ TO form_reader;
GRANT REFERENCES ON TABLE public.open_ TO form_writer;
GRANT UPDATE(a) ON TABLE public.open_ TO form_writer;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA public GRANT SELECT,INSERT ON TABLES  TO form_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA shut GRANT ALL ON FUNCTIONS  TO form_reader;
ALTER DEFAULT PRIVILEGES FOR ROLE postgres REVOKE ALL ON FUNCTIONS  FROM PUBLIC;
