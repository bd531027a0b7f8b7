CREATE TABLE die (
  eyes integer CHECK (eyes IN (1, 2, 3, 4, 5, 6)),
  other integer CHECK (other NOT IN (0, 7)),
  one integer CHECK (one IN (1))
);
CREATE VIEW low AS SELECT eyes FROM die WHERE eyes IN (1, 2) OR other IN (eyes, 3);
CREATE INDEX die_high ON die (eyes) WHERE eyes NOT IN (1, 2);
