SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
CREATE SCHEMA lab;
CREATE TYPE lab.phase AS ENUM (
    'solid',
    'liquid',
    'gas'
);
CREATE DOMAIN lab.ratio AS double precision;
CREATE TYPE lab.vessel AS (
	volume numeric(6,1),
	label character varying(8)
);
SET default_table_access_method = heap;
CREATE TABLE lab.sample (
    whole integer,
    whole4 integer,
    wide bigint,
    narrow smallint,
    plain double precision,
    double8 double precision,
    single4 real,
    short real,
    long double precision,
    small real,
    flag boolean,
    money5 numeric(5,2),
    exact numeric,
    cut numeric(10,0),
    fixed numeric(8,3),
    name30 character varying(30),
    name character varying,
    letter character(1),
    three character(3),
    padded bpchar,
    byte "char",
    wide_text character varying(4),
    one bit(1),
    few bit varying(3),
    many bit(5),
    at timestamp without time zone,
    zoned timestamp with time zone,
    zoned3 timestamp(3) with time zone,
    bare timestamp(0) without time zone,
    clock time without time zone,
    clock_zoned time with time zone,
    clock2 time(2) with time zone,
    lapse interval,
    lapse2 interval(2),
    to_second interval hour to second(2),
    years interval year,
    months interval year to month,
    counts integer[],
    more integer[],
    texts text[],
    codes character varying(3)[],
    any_list integer[],
    state lab.phase,
    stated lab.phase,
    states lab.phase[],
    jar lab.vessel,
    part lab.ratio,
    parts lab.ratio[],
    raw bytea,
    doc json,
    data jsonb,
    id uuid,
    tag name,
    host inet,
    number oid,
    rel regclass
);
CREATE FUNCTION lab.one_row() RETURNS lab.sample
    LANGUAGE sql
    AS $$SELECT * FROM lab.sample$$;
CREATE FUNCTION lab.pick(numeric, character varying, numeric, integer[], lab.phase) RETURNS character varying
    LANGUAGE sql
    AS $_$SELECT $2$_$;
CREATE FUNCTION lab.rows_of() RETURNS SETOF lab.sample
    LANGUAGE sql
    AS $$SELECT * FROM lab.sample$$;
CREATE FUNCTION lab.typed(x numeric) RETURNS character varying
    LANGUAGE sql
    AS $$SELECT 'a'::text$$;
CREATE TABLE lab.counted (
    a integer NOT NULL,
    b bigint NOT NULL,
    c smallint NOT NULL,
    d integer NOT NULL,
    e bigint NOT NULL,
    f smallint NOT NULL
);
CREATE SEQUENCE lab.counted_a_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE lab.counted_a_seq OWNED BY lab.counted.a;
CREATE SEQUENCE lab.counted_b_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE lab.counted_b_seq OWNED BY lab.counted.b;
CREATE SEQUENCE lab.counted_c_seq
    AS smallint
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE lab.counted_c_seq OWNED BY lab.counted.c;
CREATE SEQUENCE lab.counted_d_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE lab.counted_d_seq OWNED BY lab.counted.d;
CREATE SEQUENCE lab.counted_e_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE lab.counted_e_seq OWNED BY lab.counted.e;
CREATE SEQUENCE lab.counted_f_seq
    AS smallint
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE lab.counted_f_seq OWNED BY lab.counted.f;
ALTER TABLE ONLY lab.counted ALTER COLUMN a SET DEFAULT nextval('lab.counted_a_seq'::regclass);
ALTER TABLE ONLY lab.counted ALTER COLUMN b SET DEFAULT nextval('lab.counted_b_seq'::regclass);
ALTER TABLE ONLY lab.counted ALTER COLUMN c SET DEFAULT nextval('lab.counted_c_seq'::regclass);
ALTER TABLE ONLY lab.counted ALTER COLUMN d SET DEFAULT nextval('lab.counted_d_seq'::regclass);
ALTER TABLE ONLY lab.counted ALTER COLUMN e SET DEFAULT nextval('lab.counted_e_seq'::regclass);
ALTER TABLE ONLY lab.counted ALTER COLUMN f SET DEFAULT nextval('lab.counted_f_seq'::regclass);
