BEGIN;

DROP INDEX public.third;

ALTER TABLE public.lift
    DROP CONSTRAINT fourth,
    DROP CONSTRAINT second,
    DROP CONSTRAINT first,
    ADD CONSTRAINT first CHECK (floors > 0),
    ADD CONSTRAINT second CHECK (load > 0),
    ADD CONSTRAINT third UNIQUE (floors);

CREATE INDEX fourth ON public.lift (load);

COMMIT;
