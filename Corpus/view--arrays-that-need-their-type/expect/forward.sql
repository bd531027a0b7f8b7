BEGIN;

CREATE VIEW public.known AS
SELECT
  id,
  public.total(VARIADIC ARRAY[NULL::integer]) AS nothing,
  public.total(VARIADIC ARRAY[1, owner]) AS something
FROM public.label
WHERE word OPERATOR(public.=) ANY (ARRAY['one'::public.citext, 'two'::public.citext])
  AND id = ANY (((SELECT array_agg(label.owner) FROM public.label))::integer[]);

CREATE POLICY own ON public.label
    USING (owner = (SELECT (data ->> 'owner')::integer) AND (SELECT data ->> 'kind' AS text) = 'x');

COMMIT;
