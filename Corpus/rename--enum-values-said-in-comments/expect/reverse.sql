BEGIN;

ALTER TABLE public.diary ALTER COLUMN kind DROP DEFAULT;

ALTER TYPE public.weather RENAME TO weather__old;
CREATE TYPE public.weather AS ENUM ('sunny', 'wet', 'cold');

-- Fails where a row still holds 'rainy'.
ALTER TABLE public.diary
    ALTER COLUMN kind TYPE public.weather USING kind::text::public.weather,
    ALTER COLUMN kind SET DEFAULT 'wet';

DROP TYPE public.weather__old;

COMMIT;
