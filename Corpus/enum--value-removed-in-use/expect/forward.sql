BEGIN;

DROP VIEW public.weather_count;

DROP INDEX public.diary_sun_idx;

ALTER TABLE public.diary
    DROP CONSTRAINT no_storm,
    ALTER COLUMN forecast DROP DEFAULT,
    ALTER COLUMN weather DROP DEFAULT;

DROP FUNCTION public.days_with(public.weather);

ALTER TYPE public.weather RENAME TO weather__old;
CREATE TYPE public.weather AS ENUM ('storm', 'cloud', 'sun');

-- Fails where a row still holds 'rain'.
ALTER TABLE public.diary
    ALTER COLUMN weather TYPE public.weather USING weather::text::public.weather,
    ALTER COLUMN forecast TYPE public.weather[] USING forecast::text::public.weather[],
    ALTER COLUMN weather SET DEFAULT 'cloud',
    ALTER COLUMN forecast SET DEFAULT '{cloud}',
    ADD CONSTRAINT no_storm CHECK (weather <> 'storm');

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.days_with(wanted public.weather)
RETURNS bigint
LANGUAGE sql
AS $$SELECT count(*) FROM diary WHERE weather = wanted$$;

DROP TYPE public.weather__old;

CREATE INDEX diary_sun_idx ON public.diary (day) WHERE weather = 'sun';

CREATE VIEW public.weather_count AS
SELECT weather, count(*) AS days
FROM public.diary
GROUP BY weather;

COMMIT;
