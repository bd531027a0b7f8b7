BEGIN;

ALTER TABLE public.ticket
    ALTER COLUMN id DROP IDENTITY,
    ALTER COLUMN id TYPE integer;

CREATE SEQUENCE public.ticket_id_seq AS integer;
ALTER SEQUENCE public.ticket_id_seq OWNED BY public.ticket.id;
SELECT setval('public.ticket_id_seq', greatest(max(id) + 1, 1), false) FROM public.ticket;

ALTER TABLE public.ticket ALTER COLUMN id SET DEFAULT nextval('public.ticket_id_seq'::regclass);

COMMIT;
