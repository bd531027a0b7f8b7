BEGIN;

ALTER TYPE public.weather RENAME VALUE 'wet' TO 'rainy';

COMMIT;
