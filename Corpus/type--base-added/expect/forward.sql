BEGIN;

CREATE TYPE public.centimetres;

CREATE FUNCTION public.cm_in(cstring)
RETURNS public.centimetres
LANGUAGE internal
IMMUTABLE STRICT
AS $$int4in$$;

CREATE FUNCTION public.cm_out(public.centimetres)
RETURNS cstring
LANGUAGE internal
IMMUTABLE STRICT
AS $$int4out$$;

CREATE FUNCTION public.cm_recv(internal)
RETURNS public.centimetres
LANGUAGE internal
IMMUTABLE STRICT
AS $$int4recv$$;

CREATE FUNCTION public.cm_send(public.centimetres)
RETURNS bytea
LANGUAGE internal
IMMUTABLE STRICT
AS $$int4send$$;

CREATE TYPE public.centimetres (
    INPUT = public.cm_in,
    OUTPUT = public.cm_out,
    RECEIVE = public.cm_recv,
    SEND = public.cm_send,
    INTERNALLENGTH = 4,
    PASSEDBYVALUE,
    CATEGORY = 'N',
    DEFAULT = '0',
    DELIMITER = ';'
);

COMMENT ON TYPE public.centimetres IS 'A length';

CREATE FUNCTION public.taller(public.centimetres, public.centimetres)
RETURNS boolean
LANGUAGE internal
IMMUTABLE STRICT
AS $$int4gt$$;

CREATE FUNCTION public.cm_compare(public.centimetres, public.centimetres)
RETURNS integer
LANGUAGE internal
IMMUTABLE STRICT
AS $$btint4cmp$$;

CREATE OPERATOR public.> (
    FUNCTION = public.taller,
    LEFTARG = public.centimetres,
    RIGHTARG = public.centimetres
);

CREATE CAST (integer AS public.centimetres) WITHOUT FUNCTION AS ASSIGNMENT;

CREATE OPERATOR FAMILY public.centimetres_ops USING btree;

CREATE OPERATOR CLASS public.centimetres_ops DEFAULT FOR TYPE public.centimetres USING btree FAMILY public.centimetres_ops AS
    OPERATOR 5 public.> (public.centimetres, public.centimetres),
    FUNCTION 1 (public.centimetres, public.centimetres) public.cm_compare(public.centimetres, public.centimetres);

CREATE TYPE public.span AS RANGE (
    SUBTYPE = public.centimetres,
    SUBTYPE_OPCLASS = public.centimetres_ops
);

CREATE TABLE public.plank (
    length public.centimetres NOT NULL,
    CONSTRAINT plank_pkey PRIMARY KEY (length)
);

CREATE TABLE public.log (
    id integer,
    length public.centimetres
) PARTITION BY RANGE (length public.centimetres_ops);

ALTER TABLE public.tree
    ADD COLUMN girth public.centimetres DEFAULT '10',
    ADD COLUMN rings public.centimetres[];

CREATE INDEX tree_girth ON public.tree (girth public.centimetres_ops);

CREATE VIEW public.stout AS
SELECT id
FROM public.tree
WHERE girth OPERATOR(public.>) '100';

COMMIT;
