BEGIN;

ALTER TABLE public.copy ALTER COLUMN of DROP DEFAULT;
ALTER TABLE public.letter ALTER COLUMN "No" DROP DEFAULT;

ALTER SEQUENCE public.stamp_no RENAME TO stamp_no__old;
CREATE SEQUENCE public.stamp_no AS smallint START WITH 50 INCREMENT BY 5 MINVALUE 10;
ALTER SEQUENCE public.stamp_no OWNED BY public.letter.stamp;
SELECT setval('public.stamp_no', last_value, is_called) FROM public.stamp_no__old;
ALTER TABLE public.letter ALTER COLUMN stamp DROP IDENTITY;

ALTER SEQUENCE public.letter_id_seq RENAME TO letter_id_seq__old;
CREATE SEQUENCE public.letter_id_seq;
ALTER SEQUENCE public.letter_id_seq OWNED BY public.letter.id;
SELECT setval('public.letter_id_seq', last_value, is_called) FROM public.letter_id_seq__old;
ALTER TABLE public.letter ALTER COLUMN id DROP IDENTITY;
COMMENT ON SEQUENCE public.letter_id_seq IS 'Never twice';
GRANT USAGE ON SEQUENCE public.letter_id_seq TO clerk;

ALTER SEQUENCE public."Letter No" RENAME TO "Letter No__old";

ALTER TABLE public.letter
    ALTER COLUMN "No" ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public."Letter No" START WITH 7),
    ALTER COLUMN stamp SET DEFAULT nextval('public.stamp_no'),
    ALTER COLUMN id SET DEFAULT nextval('public.letter_id_seq'::regclass);

SELECT setval('public."Letter No"', last_value, is_called) FROM public."Letter No__old";
DROP SEQUENCE public."Letter No__old";

ALTER TABLE public.copy ALTER COLUMN of SET DEFAULT nextval('public.letter_id_seq');

COMMIT;
