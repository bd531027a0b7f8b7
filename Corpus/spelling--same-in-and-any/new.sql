CREATE TABLE die (
  eyes integer,
  other integer,
  one integer,
  CONSTRAINT die_eyes_check CHECK ((eyes = ANY (ARRAY[1, 2, 3, 4, 5, 6]))),
  CONSTRAINT die_other_check CHECK ((other <> ALL (ARRAY[0, 7]))),
  CONSTRAINT die_one_check CHECK ((one = 1))
);
CREATE VIEW low AS
  SELECT die.eyes FROM die
  WHERE ((die.eyes = ANY (ARRAY[1, 2])) OR ((die.other = die.eyes) OR (die.other = 3)));
CREATE INDEX die_high ON die USING btree (eyes) WHERE (eyes <> ALL (ARRAY[1, 2]));
