BEGIN;

DROP OPERATOR CLASS public.widths USING btree;
DROP OPERATOR public.|> (box, box);

DROP FUNCTION public.much_wider(box, box);

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.wider(box, box)
RETURNS boolean
LANGUAGE sql
IMMUTABLE
AS $$SELECT width($1) > width($2)$$;

CREATE OPERATOR public.|> (
    FUNCTION = public.wider,
    LEFTARG = box,
    RIGHTARG = box
);

ALTER OPERATOR FAMILY public.shapes USING gist ADD OPERATOR 1 public.|> (box, box);

CREATE OPERATOR CLASS public.widths FOR TYPE box USING btree FAMILY public.widths AS
    OPERATOR 5 public.|> (box, box);

COMMIT;
