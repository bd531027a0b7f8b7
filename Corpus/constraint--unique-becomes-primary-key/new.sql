CREATE TABLE currency (
  code character(3) NOT NULL PRIMARY KEY
);
CREATE TABLE exchange_rate (
  code character(3) NOT NULL REFERENCES currency,
  day date NOT NULL,
  rate numeric NOT NULL
);
