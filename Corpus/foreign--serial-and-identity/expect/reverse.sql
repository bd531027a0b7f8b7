BEGIN;

DROP VIEW public.letters;

DROP FOREIGN TABLE public.stamp;

REVOKE INSERT ON TABLE public.letter FROM postman;
COMMENT ON FOREIGN TABLE public.letter IS NULL;

CREATE SEQUENCE public.letter_id_seq AS integer;
ALTER SEQUENCE public.letter_id_seq OWNER TO postman;
ALTER FOREIGN TABLE public.letter OWNER TO postman;
ALTER SEQUENCE public.letter_id_seq OWNED BY public.letter.id;

ALTER FOREIGN TABLE public.letter OWNER TO postman;

ALTER FOREIGN TABLE public.letter
    ALTER COLUMN copy TYPE integer,
    ALTER COLUMN copy ADD GENERATED ALWAYS AS IDENTITY,
    ALTER COLUMN body TYPE text,
    ALTER COLUMN body SET DEFAULT '',
    ALTER COLUMN id SET DEFAULT nextval('public.letter_id_seq'::regclass);

GRANT UPDATE (body) ON TABLE public.letter TO postman;

COMMENT ON COLUMN public.letter.body IS 'In plain text';

CREATE VIEW public.letters AS
SELECT id, copy, body
FROM public.letter;

COMMIT;
