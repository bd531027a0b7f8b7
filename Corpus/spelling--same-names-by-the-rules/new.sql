CREATE TABLE k_a_key (x integer);
CREATE TABLE k (
  a integer,
  b integer,
  CONSTRAINT k_a_check CHECK (a > 0),
  CONSTRAINT k_b_check CHECK (b > 0),
  CONSTRAINT k_b_check1 CHECK (b < 10),
  CONSTRAINT k_check CHECK (a > b),
  CONSTRAINT k_check1 CHECK (a < 5),
  CONSTRAINT k_check2 CHECK (1 > 0),
  CONSTRAINT k_a_key1 UNIQUE (a),
  CONSTRAINT k_a_b_key UNIQUE (a, b),
  CONSTRAINT k_b_fkey FOREIGN KEY (b) REFERENCES k (a),
  CONSTRAINT k_b_fkey1 FOREIGN KEY (b) REFERENCES k (a) ON DELETE CASCADE,
  CONSTRAINT k_a_expr_excl EXCLUDE USING btree (a WITH =, (b + 1) WITH =)
);
CREATE INDEX k_a_idx ON k USING btree (a);
CREATE INDEX k_a_expr_expr1_abs_idx ON k USING btree (a, (a * b), (a - b), abs(b));
