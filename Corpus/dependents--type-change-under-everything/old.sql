CREATE TABLE stay (
  id integer PRIMARY KEY,
  nights integer NOT NULL DEFAULT 1,
  rate numeric NOT NULL,
  price numeric GENERATED ALWAYS AS (nights * rate) STORED,
  CONSTRAINT some_nights CHECK (nights > 0)
);
CREATE INDEX stay_long ON stay (nights) WHERE nights > 7;
CREATE INDEX stay_double ON stay ((nights * 2), id);
CREATE VIEW long_stay AS SELECT id FROM stay WHERE nights > 7;
CREATE STATISTICS stay_stats ON nights, rate FROM stay;
CREATE FUNCTION nights_of(s stay) RETURNS integer LANGUAGE sql RETURN s.nights;
CREATE RULE no_delete AS ON DELETE TO stay WHERE OLD.nights > 7 DO INSTEAD NOTHING;
