SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
CREATE TABLE public.bucket (
    a integer,
    b text
)
PARTITION BY HASH (a);
SET default_table_access_method = heap;
CREATE TABLE public.bucket_0 (
    a integer,
    b text
);
CREATE TABLE public.bucket_1 (
    a integer,
    b text
)
PARTITION BY RANGE (b);
CREATE TABLE public.bucket_1_low (
    a integer,
    b text
);
CREATE TABLE public.place (
    code text,
    n integer
)
PARTITION BY LIST (code COLLATE "C");
CREATE TABLE public.place_a (
    code text,
    n integer
);
CREATE TABLE public.place_null (
    code text,
    n integer
);
CREATE TABLE public.reading (
    at timestamp with time zone NOT NULL,
    sensor integer NOT NULL,
    value numeric
)
PARTITION BY RANGE (at);
CREATE TABLE public.reading_2020 (
    at timestamp with time zone NOT NULL,
    sensor integer NOT NULL,
    value numeric
);
CREATE TABLE public.reading_later (
    at timestamp with time zone NOT NULL,
    sensor integer NOT NULL,
    value numeric
);
CREATE TABLE public.reading_rest (
    at timestamp with time zone NOT NULL,
    sensor integer NOT NULL,
    value numeric
);
CREATE TABLE public.shifted (
    value numeric,
    sensor integer NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.step (
    a integer,
    b numeric
)
PARTITION BY RANGE (((a + 1)), b);
CREATE TABLE public.step_1 (
    a integer,
    b numeric
);
CREATE TABLE public.worded (
    a character varying(5)
)
PARTITION BY LIST (((a)::text));
CREATE TABLE public.worded_x (
    a character varying(5),
    CONSTRAINT worded_x_a_check CHECK (((a)::text <> 'y'::text))
);
ALTER TABLE ONLY public.bucket ATTACH PARTITION public.bucket_0 FOR VALUES WITH (modulus 2, remainder 0);
ALTER TABLE ONLY public.bucket ATTACH PARTITION public.bucket_1 FOR VALUES WITH (modulus 2, remainder 1);
ALTER TABLE ONLY public.bucket_1 ATTACH PARTITION public.bucket_1_low FOR VALUES FROM (MINVALUE) TO ('m');
ALTER TABLE ONLY public.place ATTACH PARTITION public.place_a FOR VALUES IN ('a', 'b');
ALTER TABLE ONLY public.place ATTACH PARTITION public.place_null FOR VALUES IN (NULL);
ALTER TABLE ONLY public.reading ATTACH PARTITION public.reading_2020 FOR VALUES FROM ('2020-01-01 00:00:00+00') TO ('2021-01-01 00:00:00+00');
ALTER TABLE ONLY public.reading ATTACH PARTITION public.reading_later FOR VALUES FROM ('2021-01-01 00:00:00+00') TO (MAXVALUE);
ALTER TABLE ONLY public.reading ATTACH PARTITION public.reading_rest DEFAULT;
ALTER TABLE ONLY public.reading ATTACH PARTITION public.shifted FOR VALUES FROM ('2019-01-01 00:00:00+00') TO ('2019-06-01 00:00:00+00');
ALTER TABLE ONLY public.step ATTACH PARTITION public.step_1 FOR VALUES FROM (1, '1') TO (5, 2.50);
ALTER TABLE ONLY public.worded ATTACH PARTITION public.worded_x FOR VALUES IN ('x');
ALTER TABLE ONLY public.reading
    ADD CONSTRAINT reading_pkey PRIMARY KEY (at, sensor);
ALTER TABLE ONLY public.reading_2020
    ADD CONSTRAINT reading_2020_pkey PRIMARY KEY (at, sensor);
ALTER TABLE ONLY public.reading_later
    ADD CONSTRAINT reading_later_pkey PRIMARY KEY (at, sensor);
ALTER TABLE ONLY public.reading_rest
    ADD CONSTRAINT reading_rest_pkey PRIMARY KEY (at, sensor);
ALTER TABLE ONLY public.shifted
    ADD CONSTRAINT shifted_pkey PRIMARY KEY (at, sensor);
CREATE INDEX reading_value_idx ON ONLY public.reading USING btree (value);
CREATE INDEX reading_2020_value_idx ON public.reading_2020 USING btree (value);
CREATE INDEX reading_later_value_idx ON public.reading_later USING btree (value);
CREATE INDEX reading_rest_value_idx ON public.reading_rest USING btree (value);
CREATE INDEX shifted_value_idx ON public.shifted USING btree (value);
ALTER INDEX public.reading_pkey ATTACH PARTITION public.reading_2020_pkey;
ALTER INDEX public.reading_value_idx ATTACH PARTITION public.reading_2020_value_idx;
ALTER INDEX public.reading_pkey ATTACH PARTITION public.reading_later_pkey;
ALTER INDEX public.reading_value_idx ATTACH PARTITION public.reading_later_value_idx;
ALTER INDEX public.reading_pkey ATTACH PARTITION public.reading_rest_pkey;
ALTER INDEX public.reading_value_idx ATTACH PARTITION public.reading_rest_value_idx;
ALTER INDEX public.reading_pkey ATTACH PARTITION public.shifted_pkey;
ALTER INDEX public.reading_value_idx ATTACH PARTITION public.shifted_value_idx;
