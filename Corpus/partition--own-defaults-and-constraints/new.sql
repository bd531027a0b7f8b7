CREATE TABLE bet (
  id integer NOT NULL,
  sport text NOT NULL,
  stake numeric DEFAULT 1
) PARTITION BY LIST (sport);
CREATE TABLE bet_chess PARTITION OF bet (
  id PRIMARY KEY,
  stake WITH OPTIONS DEFAULT 5 NOT NULL
) FOR VALUES IN ('chess') WITH (fillfactor = 80);
CREATE TABLE bet_tennis PARTITION OF bet FOR VALUES IN ('tennis');
