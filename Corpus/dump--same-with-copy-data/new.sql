SET client_encoding = 'UTF8';
SELECT pg_catalog.set_config('search_path', '', false);
CREATE TABLE public.saying (
    id integer NOT NULL,
    text text,
    source text
);
CREATE SEQUENCE public.saying_no;
COPY public.saying (id, text, source) FROM stdin;
1	Never; DROP TABLE public.saying;	O'Brien
2	tabs\tand\nnewlines \\. are escaped	\N
3	-- no comment, /* nor this, nor $$ that	"q
\.
COPY public.saying FROM stdin WITH (FORMAT csv, HEADER);
id,text,source
4,"one, ""two""
three",
\.
SELECT pg_catalog.setval('public.saying_no', 42, true);
INSERT INTO public.saying VALUES (5, 'a;b', E'it\'s');
ALTER TABLE ONLY public.saying ADD CONSTRAINT saying_pkey PRIMARY KEY (id);
ANALYZE public.saying;
