BEGIN;

DROP INDEX public.city_tags_idx;
DROP INDEX public.city_founded_idx;
DROP INDEX public.city_name_idx;
CREATE INDEX city_name_idx ON public.city USING hash (name);
CREATE INDEX city_founded_idx ON public.city USING brin (founded) WITH (pages_per_range = 32);
CREATE INDEX city_area_idx ON public.city USING gist (area);
CREATE INDEX city_area_spgist_idx ON public.city USING spgist (area);

COMMIT;
