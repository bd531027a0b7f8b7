BEGIN;

ALTER TABLE public.beer ALTER COLUMN id DROP IDENTITY;
CREATE SEQUENCE public.beer_id_seq AS integer;
ALTER SEQUENCE public.beer_id_seq OWNED BY public.beer.id;
SELECT setval('public.beer_id_seq', greatest(max(id) + 1, 1), false) FROM public.beer;

ALTER TABLE public.beer ALTER COLUMN id SET DEFAULT nextval('public.beer_id_seq'::regclass);

COMMIT;
