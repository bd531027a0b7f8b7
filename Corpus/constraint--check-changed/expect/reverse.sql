BEGIN;

ALTER TABLE public.thermostat
    DROP CONSTRAINT band,
    DROP CONSTRAINT thermostat_mode_check,
    DROP CONSTRAINT thermostat_target_check,
    ADD CONSTRAINT thermostat_target_check CHECK (target > 5),
    ADD CONSTRAINT thermostat_mode_check CHECK (mode IN ('heat', 'cool')),
    ADD CONSTRAINT band CHECK (low < high);

COMMIT;
