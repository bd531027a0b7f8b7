SELECT pg_catalog.set_config('search_path', '', false);
CREATE TYPE public.mood AS ENUM (
    'low',
    'high'
);
CREATE OPERATOR FAMILY public.words USING gin;
CREATE OPERATOR CLASS public.word_ops
    FOR TYPE text[] USING gin FAMILY public.words AS
    STORAGE text ,
    FUNCTION 2 (text[], text[]) ginarrayextract(anyarray,internal,internal) ,
    FUNCTION 3 (text[], text[]) ginqueryarrayextract(anyarray,internal,smallint,internal,internal,internal,internal);
ALTER OPERATOR FAMILY public.words USING gin ADD
    OPERATOR 1 &&(anyarray,anyarray) ,
    OPERATOR 2 @>(anyarray,anyarray) ,
    FUNCTION 1 (text[], text[]) bttextcmp(text,text) ,
    FUNCTION 4 (text[], text[]) ginarrayconsistent(internal,smallint,anyarray,integer,internal,internal,internal,internal);
