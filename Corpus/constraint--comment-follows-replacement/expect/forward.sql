BEGIN;

-- Fails when the table has rows, which have no value for line.
ALTER TABLE public.valve
    DROP CONSTRAINT valve_pk,
    DROP CONSTRAINT valve_pressure,
    ADD COLUMN line integer NOT NULL,
    ADD CONSTRAINT valve_pressure CHECK (bar < 16),
    ADD CONSTRAINT valve_pk PRIMARY KEY (line, id);

COMMENT ON CONSTRAINT valve_pressure ON public.valve IS 'Limit by the maker';
COMMENT ON CONSTRAINT valve_pk ON public.valve IS 'Number on the plate';

COMMIT;
