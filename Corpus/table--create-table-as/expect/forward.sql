BEGIN;

CREATE TABLE public.top_scorer (
    id integer,
    team text,
    goals integer,
    bonus numeric,
    period text,
    remark text
);

CREATE TABLE public.team_total (
    team text,
    goals bigint
);

COMMIT;
