BEGIN;

-- Destroys data: column line of table public.valve.
ALTER TABLE public.valve
    DROP CONSTRAINT valve_pressure,
    DROP COLUMN line,
    ADD CONSTRAINT valve_pressure CHECK (bar < 10),
    ADD CONSTRAINT valve_pk PRIMARY KEY (id);

COMMENT ON CONSTRAINT valve_pressure ON public.valve IS 'Limit by the maker';
COMMENT ON CONSTRAINT valve_pk ON public.valve IS 'Number on the plate';

COMMIT;
