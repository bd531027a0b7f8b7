BEGIN;

CREATE FUNCTION public.label_send(public.label)
RETURNS bytea
LANGUAGE internal
STABLE STRICT
AS $$textsend$$;

ALTER TYPE public.label SET (RECEIVE = NONE, SEND = public.label_send, STORAGE = main);
ALTER TABLE public.jar ALTER COLUMN name SET STORAGE MAIN;

DROP FUNCTION public.label_recv(internal);

CREATE FUNCTION public.later_in(cstring)
RETURNS public.later
LANGUAGE internal
IMMUTABLE STRICT
AS $$boolin$$;

CREATE FUNCTION public.later_out(public.later)
RETURNS cstring
LANGUAGE internal
IMMUTABLE STRICT
AS $$boolout$$;

CREATE TYPE public.later (
    INPUT = public.later_in,
    OUTPUT = public.later_out,
    INTERNALLENGTH = 1,
    PASSEDBYVALUE,
    ALIGNMENT = char
);

ALTER TABLE public.jar ADD COLUMN opened public.later;

COMMIT;
