BEGIN;

-- Destroys data: column "back\slash", column "percent%s", column "say ""hi""" of table public."5 o'clock".
ALTER TABLE public."5 o'clock"
    ALTER COLUMN "it's" DROP DEFAULT,
    DROP COLUMN "back\slash",
    DROP COLUMN "percent%s",
    DROP COLUMN "say ""hi""";

DROP FUNCTION public."a$b"();

COMMIT;
