BEGIN;

ALTER TABLE public.log_line
    ADD COLUMN id bigserial,
    ADD CONSTRAINT log_line_pkey PRIMARY KEY (id);

ALTER TABLE public.event ALTER COLUMN id TYPE bigint;

ALTER SEQUENCE public.event_id_seq AS bigint NO MAXVALUE;

COMMIT;
