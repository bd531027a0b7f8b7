CREATE TABLE k_a_key (x integer);
CREATE TABLE k (
  a integer UNIQUE,
  b integer CHECK (b > 0) CHECK (a > 0) CHECK (a > b),
  UNIQUE (a, b),
  CHECK (b < 10),
  CONSTRAINT k_check1 CHECK (a < 5),
  CHECK (1 > 0),
  FOREIGN KEY (b) REFERENCES k (a),
  FOREIGN KEY (b) REFERENCES k (a) ON DELETE CASCADE,
  EXCLUDE (a WITH =, (b + 1) WITH =)
);
CREATE INDEX ON k (a);
CREATE INDEX ON k (a, (a * b), (a - b), abs(b));
