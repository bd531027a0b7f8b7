SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
CREATE FUNCTION public.twin(a integer, OUT v integer, OUT o text) RETURNS record
    LANGUAGE sql
    AS $$SELECT 1, 'x'$$;
SET default_table_access_method = heap;
CREATE TABLE public.author (
    id integer NOT NULL,
    name text,
    born date,
    country text,
    died date
);
CREATE TABLE public.book (
    id integer NOT NULL,
    author_id integer,
    title text,
    year integer,
    price numeric,
    tags text[]
);
CREATE VIEW public.again AS
 SELECT a.id
   FROM public.author a
  WHERE (a.id IN ( SELECT a_1.author_id
           FROM public.book a_1));
CREATE VIEW public.bare AS
 SELECT (1 + 1) AS "?column?";
CREATE VIEW public.by_key AS
SELECT
    NULL::integer AS id,
    NULL::text AS name,
    NULL::bigint AS count;
CREATE VIEW public.checked WITH (security_barrier='true') AS
 SELECT author.id,
    author.name
   FROM public.author
  WHERE (author.id > 0)
  WITH LOCAL CHECK OPTION;
CREATE VIEW public.columns AS
 SELECT author.id AS p,
    author.name AS q
   FROM public.author;
CREATE VIEW public.comma AS
 SELECT a.id,
    b.id AS other
   FROM public.author a,
    public.book b
  WHERE (a.id = b.author_id);
CREATE VIEW public.counting AS
 WITH RECURSIVE counting(n) AS (
         VALUES (1)
        UNION ALL
         SELECT (counting_1.n + 1)
           FROM counting counting_1
          WHERE (counting_1.n < 10)
        )
 SELECT counting.n
   FROM counting;
CREATE VIEW public.distinct_ AS
 SELECT DISTINCT ON (author.country) author.country,
    author.id
   FROM public.author
  ORDER BY author.country, author.id;
CREATE VIEW public.fetched AS
 SELECT author.id
   FROM public.author
  ORDER BY author.id
 LIMIT 3;
CREATE MATERIALIZED VIEW public.filled AS
 SELECT author.id,
    author.name
   FROM public.author
  WITH NO DATA;
CREATE VIEW public.functions AS
 SELECT g.v,
    g.o,
    un.un,
    t.k
   FROM public.twin(1) g(v, o),
    unnest(ARRAY['a'::text]) un(un),
    public.book b,
    LATERAL unnest(b.tags) WITH ORDINALITY t(tag, k),
    LATERAL ( SELECT b.id) s;
CREATE VIEW public.grouped AS
 SELECT author.country,
    count(*) AS count,
    sum(author.id) AS total
   FROM public.author
  GROUP BY author.country
 HAVING (count(*) > 1);
CREATE VIEW public.inner_name AS
 SELECT author.id,
    ( SELECT max(book.year) AS max
           FROM public.book
          WHERE (book.author_id = author.id)) AS max
   FROM public.author;
CREATE VIEW public.joined AS
 SELECT author.id,
    author.name,
    author.born,
    author.country,
    author.died,
    b.author_id,
    b.title,
    b.year,
    b.price,
    b.tags
   FROM (public.author
     JOIN public.book b USING (id));
CREATE VIEW public.limited AS
 SELECT author.id
   FROM public.author
  ORDER BY author.id
 OFFSET 1
 LIMIT 10;
CREATE VIEW public.locked AS
 SELECT t.id
   FROM public.author t
 FOR UPDATE OF t;
CREATE VIEW public.named AS
 SELECT
        CASE
            WHEN true THEN 1
            ELSE NULL::integer
        END AS "case",
    COALESCE(author.name, ''::text) AS "coalesce",
    ARRAY[1] AS "array",
    (EXISTS ( SELECT 1)) AS "exists",
    EXTRACT(year FROM author.born) AS "extract",
    NULLIF(author.name, 'a'::text) AS "nullif",
    GREATEST(1, 2) AS "greatest",
    (1)::text AS text,
    5 AS int4,
    (now())::date AS now,
    TRIM(BOTH FROM author.name) AS btrim,
    POSITION(('a'::text) IN (author.name)) AS "position",
    SUBSTRING(author.name FROM 2) AS "substring",
    CURRENT_DATE AS "current_date"
   FROM public.author;
CREATE VIEW public.natural_ AS
 SELECT author.id,
    book.title
   FROM (public.author
     JOIN public.book USING (id));
CREATE VIEW public.ordered AS
 SELECT author.id,
    author.name AS n,
    upper(author.name) AS u
   FROM public.author
  ORDER BY author.id, author.name DESC, (upper(author.name)) NULLS FIRST, author.born, author.country DESC, author.died;
CREATE VIEW public.outer_ AS
 SELECT a.id,
    b.title
   FROM ((public.author a
     LEFT JOIN public.book b ON ((b.author_id = a.id)))
     JOIN public.book c ON ((c.id = b.id)));
CREATE VIEW public.row_ AS
 SELECT author.*::public.author AS author,
    a.name
   FROM public.author,
    public.author a;
CREATE VIEW public.sampled AS
 SELECT author.id
   FROM public.author TABLESAMPLE bernoulli (10) REPEATABLE (1);
CREATE VIEW public.sets AS
 SELECT author.country,
    author.name,
    GROUPING(author.country) AS "grouping"
   FROM public.author
  GROUP BY GROUPING SETS ((author.country), (), ROLLUP(author.name));
CREATE VIEW public.star AS
 SELECT author.id,
    author.name,
    author.born,
    author.country
   FROM public.author;
CREATE MATERIALIZED VIEW public.stored AS
 SELECT author.id,
    author.name
   FROM public.author
  WITH NO DATA;
CREATE VIEW public.sub AS
 SELECT x.id
   FROM (( SELECT author.id,
            author.name
           FROM public.author) x
     JOIN (public.book
     JOIN public.author z ON ((z.id = book.id))) j(a, b, title, year, price, tags, id, name, born, country, died) ON (true));
CREATE VIEW public.united AS
(
         SELECT 'x'::text AS a,
            1 AS b
        UNION
         SELECT author.name AS a,
            author.id AS b
           FROM public.author
) UNION ALL (
         SELECT NULL::text AS a,
            2 AS b
        EXCEPT
         SELECT 'z'::text AS a,
            3 AS b
);
CREATE VIEW public.unlimited AS
 SELECT author.id
   FROM public.author
 LIMIT ALL;
CREATE VIEW public.whole AS
 SELECT author.id,
    author.name,
    author.born,
    author.country
   FROM public.author;
CREATE VIEW public.windows AS
 SELECT sum(book.price) OVER w AS sum,
    rank() OVER (w ORDER BY book.id) AS rank,
    lag(book.price) OVER (PARTITION BY book.year ORDER BY book.id ROWS 2 PRECEDING) AS lag,
    avg(book.price) OVER (ORDER BY book.id RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS avg
   FROM public.book
  WINDOW w AS (PARTITION BY book.author_id);
CREATE VIEW public.with_ AS
 WITH old AS MATERIALIZED (
         SELECT book.id
           FROM public.book
          WHERE (book.year < 1900)
        ), new AS (
         SELECT old_1.id
           FROM old old_1
        UNION
         SELECT book.id
           FROM public.book
        )
 SELECT new_1.id
   FROM new new_1;
ALTER TABLE ONLY public.author
    ADD CONSTRAINT author_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.book
    ADD CONSTRAINT book_pkey PRIMARY KEY (id);
CREATE OR REPLACE VIEW public.by_key AS
 SELECT author.id,
    author.name,
    count(book.id) AS count
   FROM (public.author
     LEFT JOIN public.book ON ((book.author_id = author.id)))
  GROUP BY author.id;
ALTER TABLE ONLY public.book
    ADD CONSTRAINT book_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.author(id);
