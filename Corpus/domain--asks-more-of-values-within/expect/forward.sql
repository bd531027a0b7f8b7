BEGIN;

ALTER DOMAIN public.label RENAME TO label__old;
CREATE DOMAIN public.label AS text CONSTRAINT label_check CHECK (VALUE <> '');
COMMENT ON DOMAIN public.label IS 'what a thing is called';

ALTER DOMAIN public.short_label RENAME TO short_label__old;
CREATE DOMAIN public.short_label AS public.label;

ALTER DOMAIN public.amount RENAME TO amount__old;
CREATE DOMAIN public.amount AS integer NOT NULL;

ALTER TYPE public.tag RENAME TO tag__old;

CREATE TYPE public.tag AS (
    name public.label,
    weight integer
);

ALTER TABLE public.post
    ALTER COLUMN title TYPE public.label,
    ALTER COLUMN labels TYPE public.label[],
    ALTER COLUMN tag TYPE public.tag USING tag::text::public.tag,
    ALTER COLUMN shorts TYPE public.short_label[],
    ALTER COLUMN amounts TYPE public.amount[];

DROP TYPE public.tag__old;

DROP DOMAIN public.short_label__old;
DROP DOMAIN public.label__old;
DROP DOMAIN public.amount__old;

COMMIT;
