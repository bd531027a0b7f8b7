BEGIN;

ALTER TABLE public.inbound ALTER COLUMN id DROP DEFAULT;

CREATE UNLOGGED SEQUENCE public.mail_id;

ALTER TABLE public.outbound
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN id SET DEFAULT nextval('public.mail_id');

DROP SEQUENCE public.inbound_id_seq;

ALTER TABLE public.inbound
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN id SET DEFAULT nextval('public.mail_id');

COMMIT;
