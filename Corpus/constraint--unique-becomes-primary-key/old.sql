CREATE TABLE currency (
  id serial PRIMARY KEY,
  code character(3) NOT NULL UNIQUE
);
CREATE TABLE exchange_rate (
  code character(3) NOT NULL REFERENCES currency (code),
  day date NOT NULL,
  rate numeric NOT NULL
);
