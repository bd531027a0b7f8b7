BEGIN;

ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO postman;

CREATE EXTENSION hstore WITH SCHEMA public;

CREATE FUNCTION public.tag(text, text)
RETURNS public.hstore
LANGUAGE sql
RETURN public.hstore($1, $2);

REVOKE EXECUTE ON FUNCTION public.tag(text, text) FROM PUBLIC;

CREATE TABLE public.stamp (
    id integer NOT NULL,
    CONSTRAINT stamp_pkey PRIMARY KEY (id)
);

GRANT SELECT ON TABLE public.stamp TO postman;

ALTER TABLE public.letter ADD COLUMN tags public.hstore;

COMMIT;
