CREATE TABLE bet (
  id integer NOT NULL,
  sport text NOT NULL,
  stake numeric DEFAULT 1
) PARTITION BY LIST (sport);
CREATE TABLE bet_chess PARTITION OF bet FOR VALUES IN ('chess');
CREATE TABLE bet_tennis PARTITION OF bet (stake DEFAULT 2, CHECK (stake < 1000)) FOR VALUES IN ('tennis');
