CREATE TABLE vehicle (
  plate text NOT NULL,
  wheels smallint DEFAULT 4,
  CONSTRAINT has_wheels CHECK (wheels > 0)
);
CREATE TABLE lorry (
  plate text NOT NULL,
  wheels smallint DEFAULT 6,
  payload numeric,
  CONSTRAINT has_wheels CHECK (wheels > 0)
);
