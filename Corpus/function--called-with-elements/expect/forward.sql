BEGIN;

ALTER TABLE public.reading ADD CONSTRAINT reading_check CHECK (public.span(VARIADIC ARRAY[a::numeric, b, 3]) < 100);

CREATE VIEW public.wide AS
SELECT a, b
FROM public.reading
WHERE public.span(VARIADIC ARRAY[a::numeric, b]) > 10;

COMMIT;
