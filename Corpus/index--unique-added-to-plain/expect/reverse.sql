BEGIN;

DROP INDEX public.voucher_redeemed_idx;
DROP INDEX public.voucher_code_idx;
CREATE INDEX voucher_code_idx ON public.voucher (code);
CREATE UNIQUE INDEX voucher_redeemed_idx ON public.voucher (campaign, redeemed_by);

COMMIT;
