CREATE TABLE account (id integer PRIMARY KEY);
CREATE TABLE transfer (
  id bigint NOT NULL,
  account_id integer NOT NULL REFERENCES account,
  booked_on date NOT NULL,
  amount numeric(14,2) NOT NULL CHECK (amount <> 0),
  PRIMARY KEY (id, booked_on)
) PARTITION BY RANGE (booked_on);
CREATE TABLE transfer_default PARTITION OF transfer DEFAULT;
CREATE VIEW balance AS SELECT account_id, sum(amount) AS balance FROM transfer GROUP BY account_id;
