BEGIN;

DROP VIEW public."default";

-- Destroys data: column "group", column "end" of table public."user".
ALTER TABLE public."user"
    DROP COLUMN "group",
    DROP COLUMN "end";

-- Destroys data: table public."table".
DROP TABLE public."table";

DROP FUNCTION public."left"(public."user");

COMMIT;
