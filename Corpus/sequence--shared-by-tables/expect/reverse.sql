BEGIN;

ALTER TABLE public.inbound ALTER COLUMN id TYPE integer;

CREATE SEQUENCE public.inbound_id_seq AS integer;
ALTER SEQUENCE public.inbound_id_seq OWNED BY public.inbound.id;
SELECT setval('public.inbound_id_seq', greatest(max(id) + 1, 1), false) FROM public.inbound;

ALTER TABLE public.outbound
    ALTER COLUMN id TYPE integer,
    ALTER COLUMN id SET DEFAULT nextval('public.inbound_id_seq');

ALTER TABLE public.inbound ALTER COLUMN id SET DEFAULT nextval('public.inbound_id_seq'::regclass);

-- Destroys data: sequence public.mail_id and its value.
DROP SEQUENCE public.mail_id;

COMMIT;
