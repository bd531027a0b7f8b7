BEGIN;

COMMENT ON COLUMN public.public_note.body IS NULL;

ALTER TABLE public.public_note
    ALTER COLUMN body DROP DEFAULT,
    ALTER COLUMN private DROP DEFAULT;

ALTER VIEW public.public_note RESET (check_option);

COMMIT;
