CREATE DOMAIN money_amount AS numeric(16,4) DEFAULT 0;
CREATE TABLE fee (name text PRIMARY KEY, amount money_amount NOT NULL);
CREATE FUNCTION with_tax(net money_amount) RETURNS money_amount
  LANGUAGE sql IMMUTABLE AS 'SELECT net * 1.2';
