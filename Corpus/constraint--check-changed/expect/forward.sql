BEGIN;

ALTER TABLE public.thermostat
    DROP CONSTRAINT band,
    DROP CONSTRAINT thermostat_mode_check,
    DROP CONSTRAINT thermostat_target_check,
    ADD CONSTRAINT thermostat_target_check CHECK (target BETWEEN 5 AND 30),
    ADD CONSTRAINT thermostat_mode_check CHECK (mode IN ('heat', 'cool', 'off')),
    ADD CONSTRAINT band CHECK (low <= high AND low IS NOT NULL);

COMMIT;
