BEGIN;

DROP VIEW public.heavy;

DROP FOREIGN TABLE public.boat;
DROP FOREIGN TABLE public.fish_in_lake;

DROP USER MAPPING FOR PUBLIC SERVER lake;

DROP SERVER lake;
CREATE SERVER lake FOREIGN DATA WRAPPER csv;

CREATE USER MAPPING FOR PUBLIC SERVER lake;

CREATE FOREIGN TABLE public.fish_in_lake () INHERITS (public.fish) SERVER lake;

CREATE FOREIGN TABLE public.boat (
    name text
) SERVER pond;

CREATE VIEW public.heavy AS
SELECT id
FROM public.fish_in_lake
WHERE weight > 10;

COMMIT;
