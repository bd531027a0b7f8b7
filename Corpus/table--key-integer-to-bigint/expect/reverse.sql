BEGIN;

DROP VIEW public.latest;

ALTER TABLE public.reading
    DROP CONSTRAINT reading_sensor_id_fkey,
    ALTER COLUMN sensor_id TYPE integer;

ALTER TABLE public.sensor ALTER COLUMN id TYPE integer;
ALTER TABLE public.reading ADD CONSTRAINT reading_sensor_id_fkey FOREIGN KEY (sensor_id) REFERENCES public.sensor (id) ON DELETE CASCADE;

CREATE VIEW public.latest AS
SELECT DISTINCT ON (sensor_id) sensor_id, taken_at, value
FROM public.reading
ORDER BY sensor_id, taken_at DESC;

COMMIT;
