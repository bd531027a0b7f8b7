SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
CREATE PROCEDURE public.run(IN a integer, OUT b integer)
    LANGUAGE plpgsql
    AS $$BEGIN END$$;
CREATE FUNCTION public.stamp() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RETURN new; END$$;
SET default_table_access_method = heap;
CREATE TABLE public.meter (
    id integer NOT NULL,
    value numeric,
    CONSTRAINT meter_value_check CHECK ((value > (0)::numeric))
);
CREATE VIEW public.high AS
 SELECT meter.id,
    meter.value
   FROM public.meter
  WHERE (meter.value > (5)::numeric);
ALTER TABLE ONLY public.meter
    ADD CONSTRAINT meter_value_key UNIQUE NULLS NOT DISTINCT (value);
CREATE TRIGGER stamp BEFORE INSERT ON public.meter FOR EACH ROW EXECUTE FUNCTION public.stamp();
