-- As other versions of pg_dump print it.
CREATE TABLE public.meter (
    id integer CONSTRAINT meter_id_not_null NOT NULL,
    value numeric,
    CONSTRAINT meter_value_check CHECK (value > (0)::numeric)
);
CREATE VIEW public.high AS
 SELECT id,
    value
   FROM public.meter
  WHERE (value > (5)::numeric);
CREATE FUNCTION public.stamp() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RETURN new; END$$;
CREATE TRIGGER stamp BEFORE INSERT ON public.meter FOR EACH ROW EXECUTE PROCEDURE public.stamp();
CREATE PROCEDURE public.run(a integer, OUT b integer) LANGUAGE plpgsql AS $$BEGIN END$$;
ALTER TABLE ONLY public.meter ADD CONSTRAINT meter_value_key UNIQUE NULLS NOT DISTINCT (value);
