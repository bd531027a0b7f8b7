SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
CREATE DOMAIN public.slug AS character varying(20) COLLATE pg_catalog."C";
CREATE TYPE public.pair AS (
	a public.slug,
	b public.slug COLLATE pg_catalog."POSIX"
);
CREATE DOMAIN public.short_slug AS public.slug
	CONSTRAINT short_slug_check CHECK (((VALUE)::text < 'm'::text));
SET default_table_access_method = heap;
CREATE TABLE public.page (
    path public.slug NOT NULL,
    named public.slug,
    posix public.slug COLLATE pg_catalog."POSIX",
    short public.short_slug,
    title text COLLATE pg_catalog."C",
    paths public.slug[],
    CONSTRAINT page_check CHECK ((((path)::text COLLATE "POSIX") > (short)::text)),
    CONSTRAINT page_path_check CHECK (((path)::text > 'a'::text))
);
CREATE TABLE public.parted (
    key public.slug
)
PARTITION BY LIST (key);
CREATE VIEW public.shown AS
 SELECT page.path,
    upper((page.path)::text) AS u,
    (page.title)::public.slug AS s,
    ((page.path)::text || page.title) AS both_,
    (page.path COLLATE "POSIX") AS p,
    page.paths[1] AS first
   FROM public.page;
CREATE TABLE public.taken (
    path public.slug,
    u text COLLATE pg_catalog."C",
    s public.slug,
    p public.slug COLLATE pg_catalog."POSIX"
);
ALTER TABLE ONLY public.page
    ADD CONSTRAINT page_pkey PRIMARY KEY (path);
CREATE INDEX page_cast ON public.page USING btree ((((title || 'x'::text))::public.slug));
CREATE INDEX page_lower ON public.page USING btree (lower((path)::text));
CREATE INDEX page_path ON public.page USING btree (path);
CREATE INDEX page_posix ON public.page USING btree (path COLLATE "POSIX", short, short COLLATE "default");
CREATE INDEX page_value ON public.page USING btree (path);
