BEGIN;

DROP INDEX public.lottery_idx;

DROP OPERATOR FAMILY public.digit_ops USING btree;

CREATE INDEX lottery_idx ON public.lottery (number);

COMMIT;
