BEGIN;

DROP INDEX public.lottery_idx;

CREATE OPERATOR FAMILY public.digit_ops USING btree;

CREATE OPERATOR CLASS public.last_digit_ops FOR TYPE integer USING btree FAMILY public.digit_ops AS
    OPERATOR 1 < (integer, integer),
    OPERATOR 2 <= (integer, integer),
    OPERATOR 3 = (integer, integer),
    OPERATOR 4 >= (integer, integer),
    OPERATOR 5 > (integer, integer),
    FUNCTION 1 (integer, integer) public.by_last_digit(integer, integer);

CREATE INDEX lottery_idx ON public.lottery (number public.last_digit_ops);

COMMIT;
