CREATE TABLE loan_account (
  principal numeric(12,2) NOT NULL,
  rate numeric(5,4) NOT NULL,
  yearly_interest numeric(12,2) GENERATED ALWAYS AS (principal * rate) STORED
);
