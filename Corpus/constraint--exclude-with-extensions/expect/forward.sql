BEGIN;

ALTER TABLE public.booking
    ADD CONSTRAINT one_at_a_time EXCLUDE USING gist (room WITH =, during WITH &&),
    ADD CONSTRAINT one_code EXCLUDE USING gist (code WITH =, during WITH &&),
    ADD CONSTRAINT apart EXCLUDE USING gist (space WITH OPERATOR(public.&&));

CREATE INDEX booking_code ON public.booking USING gist (code);

COMMIT;
