BEGIN;

ALTER TABLE public.member ADD COLUMN joined date;
ALTER TABLE public.guild RENAME TO guild__old;
ALTER INDEX public.guild_pkey RENAME TO guild_pkey__old;
ALTER SEQUENCE public.guild_id_seq RENAME TO guild_id_seq__old;

ALTER TABLE public.member RENAME TO member__old;
ALTER INDEX public.member_id RENAME TO member_id__old;
ALTER INDEX public.member_name RENAME TO member_name__old;

DROP MATERIALIZED VIEW public.per_guild;

ALTER TABLE public.badge DROP CONSTRAINT badge_member_id_fkey;

CREATE TABLE public.guild (
    motto text,
    id integer GENERATED ALWAYS AS IDENTITY,
    CONSTRAINT guild_pkey PRIMARY KEY (id)
);

CREATE TABLE public.member (
    id integer NOT NULL,
    joined date,
    name text NOT NULL,
    guild_id integer,
    mentor_id integer,
    age integer,
    initial text GENERATED ALWAYS AS ("left"(name, 1)) STORED,
    CONSTRAINT grown CHECK (age > 16),
    CONSTRAINT member_id PRIMARY KEY (id),
    CONSTRAINT member_mentor_id_fkey FOREIGN KEY (mentor_id) REFERENCES public.member (id)
);

ALTER SEQUENCE public.member_id_seq OWNED BY public.member.id;

ALTER TABLE public.member
    ALTER COLUMN name SET STORAGE EXTERNAL,
    ALTER COLUMN age SET STATISTICS 500,
    ALTER COLUMN id SET DEFAULT nextval('public.member_id_seq'::regclass);

COMMENT ON COLUMN public.member.age IS 'In years';
COMMENT ON CONSTRAINT grown ON public.member IS 'By the rules';

-- Copies every row.
INSERT INTO public.guild (motto, id) OVERRIDING SYSTEM VALUE
SELECT motto, id
FROM public.guild__old;

SELECT setval('public.guild_id_seq', last_value, is_called) FROM public.guild_id_seq__old;

ALTER TABLE public.member ADD CONSTRAINT member_guild_id_fkey FOREIGN KEY (guild_id) REFERENCES public.guild (id) ON DELETE CASCADE;

-- Copies every row.
INSERT INTO public.member (id, joined, name, guild_id, mentor_id, age)
SELECT id, joined, name, guild_id, mentor_id, age
FROM public.member__old;

ALTER TABLE public.member
    ENABLE ROW LEVEL SECURITY,
    FORCE ROW LEVEL SECURITY,
    ADD CONSTRAINT not_yet CHECK (age < 130) NOT VALID,
    REPLICA IDENTITY USING INDEX member_id;

COMMENT ON TABLE public.member IS 'Who belongs';
GRANT SELECT, UPDATE (age) ON TABLE public.member TO clerk;

CREATE UNIQUE INDEX member_name ON public.member (lower(name));

CREATE OR REPLACE VIEW public.adult AS
SELECT id, name
FROM public.member
WHERE age > 17;

DROP TABLE public.member__old;
DROP TABLE public.guild__old;

CREATE STATISTICS public.member_stats ON guild_id, age FROM public.member;

ALTER TABLE public.badge ADD CONSTRAINT badge_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.member (id);

CREATE MATERIALIZED VIEW public.per_guild AS
SELECT guild_id, count(*) AS n
FROM public.member
GROUP BY guild_id;

CREATE INDEX per_guild_id ON public.per_guild (guild_id);

CREATE RULE keep AS ON DELETE TO public.member
    DO INSTEAD NOTHING;

CREATE TRIGGER noted
    AFTER INSERT ON public.member
    FOR EACH ROW
    EXECUTE FUNCTION public.noted();

CREATE POLICY own ON public.member
    USING (name = CURRENT_USER);

COMMIT;
