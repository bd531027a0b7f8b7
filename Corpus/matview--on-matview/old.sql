CREATE TABLE ledger (account integer, booked date, amount integer);
CREATE MATERIALIZED VIEW per_day AS SELECT account, booked, sum(amount) AS amount FROM ledger GROUP BY 1, 2;
CREATE MATERIALIZED VIEW per_account AS SELECT account, sum(amount) AS amount FROM per_day GROUP BY 1;
CREATE UNIQUE INDEX per_account_key ON per_account (account);
