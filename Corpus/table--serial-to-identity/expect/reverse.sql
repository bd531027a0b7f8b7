BEGIN;

ALTER SEQUENCE public.beer_id_seq RENAME TO beer_id_seq__old;
CREATE SEQUENCE public.beer_id_seq AS integer;
ALTER SEQUENCE public.beer_id_seq OWNED BY public.beer.id;
SELECT setval('public.beer_id_seq', last_value, is_called) FROM public.beer_id_seq__old;

ALTER TABLE public.beer
    ALTER COLUMN id DROP IDENTITY,
    ALTER COLUMN id SET DEFAULT nextval('public.beer_id_seq'::regclass);

COMMIT;
