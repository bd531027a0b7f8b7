BEGIN;

DROP VIEW public.stout;

-- Destroys data: column rings, column girth of table public.tree.
ALTER TABLE public.tree
    DROP COLUMN rings,
    DROP COLUMN girth;

DROP TABLE public.log;

-- Destroys data: table public.plank.
DROP TABLE public.plank;

DROP CAST (integer AS public.centimetres);

DROP TYPE public.span;

DROP OPERATOR FAMILY public.centimetres_ops USING btree;
DROP OPERATOR public.> (public.centimetres, public.centimetres);

DROP FUNCTION public.cm_compare(public.centimetres, public.centimetres);
DROP FUNCTION public.taller(public.centimetres, public.centimetres);

DROP TYPE public.centimetres CASCADE;

COMMIT;
