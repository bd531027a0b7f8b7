BEGIN;

DROP VIEW public.green_paint;

ALTER TYPE public.colour RENAME TO colour__old;
CREATE TYPE public.colour AS ENUM ('red', 'green', 'none');

ALTER DOMAIN public.real_colour RENAME TO real_colour__old;

CREATE DOMAIN public.real_colour AS public.colour
    CONSTRAINT real_colour_check CHECK (VALUE <> 'none');

ALTER TYPE public.swatch ALTER ATTRIBUTE colour TYPE public.colour;

ALTER TABLE public.paint ALTER COLUMN colour TYPE public.real_colour USING colour::text::public.real_colour;

DROP DOMAIN public.real_colour__old;

DROP TYPE public.colour__old;

CREATE VIEW public.green_paint AS
SELECT id
FROM public.paint
WHERE colour::public.colour = 'green';

COMMIT;
