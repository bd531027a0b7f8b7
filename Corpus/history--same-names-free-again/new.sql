CREATE TABLE ride (
  a integer,
  b integer,
  CONSTRAINT ride_a_check CHECK (a > 1),
  CONSTRAINT ride_a_check1 CHECK (a > 2),
  CONSTRAINT ride_b_a_key UNIQUE (b, a),
  CONSTRAINT ride_b_key UNIQUE (b)
);
CREATE INDEX ride_a_idx ON ride (a) WHERE b > 2;
CREATE INDEX ride_a_idx1 ON ride (a) WHERE b > 1;
