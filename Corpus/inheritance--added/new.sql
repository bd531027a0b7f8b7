CREATE TABLE vehicle (
  plate text NOT NULL,
  wheels smallint DEFAULT 4,
  CONSTRAINT has_wheels CHECK (wheels > 0)
);
CREATE TABLE lorry (
  payload numeric
) INHERITS (vehicle);
ALTER TABLE lorry ALTER COLUMN wheels SET DEFAULT 6;
