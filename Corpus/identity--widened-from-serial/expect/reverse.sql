BEGIN;

ALTER SEQUENCE public.ticket_id_seq RENAME TO ticket_id_seq__old;

ALTER TABLE public.ticket ALTER COLUMN id TYPE integer;

CREATE SEQUENCE public.ticket_id_seq AS integer;
ALTER SEQUENCE public.ticket_id_seq OWNED BY public.ticket.id;
SELECT setval('public.ticket_id_seq', last_value, is_called) FROM public.ticket_id_seq__old;

ALTER TABLE public.ticket
    ALTER COLUMN id DROP IDENTITY,
    ALTER COLUMN id SET DEFAULT nextval('public.ticket_id_seq'::regclass);

COMMIT;
