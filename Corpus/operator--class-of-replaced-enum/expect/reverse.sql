BEGIN;

DROP INDEX public.trip_sea;

DROP OPERATOR CLASS public.sea_ops USING btree;
DROP OPERATOR public.<~ (public.sea, public.sea);

DROP FUNCTION public.compare_seas(public.sea, public.sea);
DROP FUNCTION public.calmer(public.sea, public.sea);

ALTER TYPE public.sea RENAME TO sea__old;
CREATE TYPE public.sea AS ENUM ('calm', 'rough');

CREATE FUNCTION public.calmer(public.sea, public.sea)
RETURNS boolean
LANGUAGE internal
IMMUTABLE STRICT
AS $$enum_lt$$;

CREATE FUNCTION public.compare_seas(public.sea, public.sea)
RETURNS integer
LANGUAGE internal
IMMUTABLE STRICT
AS $$enum_cmp$$;

CREATE OPERATOR public.<~ (
    FUNCTION = public.calmer,
    LEFTARG = public.sea,
    RIGHTARG = public.sea
);

CREATE OPERATOR CLASS public.sea_ops FOR TYPE public.sea USING btree FAMILY public.sea_ops AS
    OPERATOR 1 public.<~ (public.sea, public.sea),
    FUNCTION 1 (public.sea, public.sea) public.compare_seas(public.sea, public.sea);

-- Fails where a row still holds 'stormy'.
ALTER TABLE public.trip ALTER COLUMN sea TYPE public.sea USING sea::text::public.sea;

DROP TYPE public.sea__old;

CREATE INDEX trip_sea ON public.trip (sea public.sea_ops DESC) WHERE id > 0;

COMMIT;
