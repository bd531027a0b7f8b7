BEGIN;

DROP INDEX public.fourth;

ALTER TABLE public.lift
    DROP CONSTRAINT third,
    DROP CONSTRAINT second,
    DROP CONSTRAINT first,
    ADD CONSTRAINT first CHECK (load > 0),
    ADD CONSTRAINT second CHECK (floors > 0),
    ADD CONSTRAINT fourth UNIQUE (floors);

CREATE INDEX third ON public.lift (load);

COMMIT;
