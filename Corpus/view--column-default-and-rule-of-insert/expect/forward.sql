BEGIN;

ALTER VIEW public.public_note SET (check_option = 'cascaded');

ALTER TABLE public.public_note
    ALTER COLUMN private SET DEFAULT false,
    ALTER COLUMN body SET DEFAULT '';

COMMENT ON COLUMN public.public_note.body IS 'Shown to everybody';

COMMIT;
