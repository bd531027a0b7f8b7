BEGIN;

CREATE FUNCTION public.people_called(name text, lowest integer)
RETURNS SETOF integer
LANGUAGE sql
BEGIN ATOMIC
    SELECT id
FROM public.person
WHERE name = $1 AND id >= lowest;
END;

CREATE FUNCTION public.renamed(id integer, name text)
RETURNS void
LANGUAGE sql
BEGIN ATOMIC
    UPDATE public.person
SET name = $2
WHERE id = $1;
    INSERT INTO public.person (id, name)
SELECT $1 AS id, upper($2);
END;

CREATE FUNCTION public.shouted(name text)
RETURNS text
LANGUAGE sql
RETURN upper(name) || '!';

COMMIT;
