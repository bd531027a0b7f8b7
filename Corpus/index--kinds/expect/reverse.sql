BEGIN;

DROP INDEX public.city_area_spgist_idx;
DROP INDEX public.city_area_idx;
DROP INDEX public.city_founded_idx;
DROP INDEX public.city_name_idx;
CREATE INDEX city_name_idx ON public.city (name);
CREATE INDEX city_founded_idx ON public.city (founded);
CREATE INDEX city_tags_idx ON public.city USING gin (tags);

COMMIT;
