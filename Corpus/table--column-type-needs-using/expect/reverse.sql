BEGIN;

ALTER TABLE public.survey_answer
    ALTER COLUMN score TYPE text,
    ALTER COLUMN answered_on TYPE text,
    ALTER COLUMN labels TYPE text,
    ALTER COLUMN raw TYPE text;

COMMIT;
