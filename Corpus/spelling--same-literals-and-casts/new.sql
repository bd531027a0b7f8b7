-- The same as a server prints them.
CREATE TYPE public.spot AS (x integer, y integer, z numeric(6,2));
CREATE DOMAIN public.cents AS numeric(10,2);
CREATE TABLE public.piece (
    id integer,
    mark "char" DEFAULT '\303'::"char",
    place public.spot DEFAULT '(1,2,3.46)'::public.spot,
    places public.spot[] DEFAULT ARRAY[ROW(1, 2, (3)::numeric(6,2))::public.spot],
    prices public.cents[] DEFAULT '{1.00,2.35}'::public.cents[],
    code character varying(20) DEFAULT ('x'::character varying COLLATE "POSIX") COLLATE pg_catalog."C",
    due time without time zone DEFAULT '12:00:00'::time without time zone,
    opened time(6) without time zone,
    span interval DEFAULT '1 day 02:03:00'::interval,
    wait interval DEFAULT '833333:20:00'::interval,
    CONSTRAINT piece_check CHECK (((ARRAY[]::integer[])::text[] <> '{a}'::text[])),
    CONSTRAINT piece_code_check CHECK (((code)::text <> ''::text)),
    CONSTRAINT piece_span_check CHECK ((span <> '1 day 02:00:00'::interval hour))
);
CREATE INDEX by_code ON public.piece USING btree (code);
CREATE INDEX by_upper ON public.piece USING btree (upper((code)::text));
CREATE INDEX by_name ON public.piece USING btree (((code)::text) COLLATE "POSIX");
