BEGIN;

-- Destroys data: column opened of table public.jar.
ALTER TABLE public.jar DROP COLUMN opened;

DROP TYPE public.later CASCADE;
CREATE TYPE public.later;

CREATE FUNCTION public.label_recv(internal)
RETURNS public.label
LANGUAGE internal
STABLE STRICT
AS $$textrecv$$;

ALTER TYPE public.label SET (RECEIVE = public.label_recv, SEND = NONE, STORAGE = extended);
ALTER TABLE public.jar ALTER COLUMN name SET STORAGE EXTENDED;

DROP FUNCTION public.label_send(public.label);

COMMIT;
