CREATE TABLE voucher (code text, campaign integer, redeemed_by integer);
CREATE UNIQUE INDEX voucher_code_idx ON voucher (code);
CREATE UNIQUE INDEX voucher_redeemed_idx ON voucher (campaign, redeemed_by) NULLS NOT DISTINCT;
