BEGIN;

-- Fails when a value can't be converted.
ALTER TABLE public.survey_answer
    ALTER COLUMN score TYPE integer USING score::integer,
    ALTER COLUMN answered_on TYPE date USING answered_on::date,
    ALTER COLUMN labels TYPE text[] USING labels::text[],
    ALTER COLUMN raw TYPE jsonb USING raw::jsonb;

COMMIT;
