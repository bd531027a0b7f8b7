CREATE TABLE pair (
  a integer,
  b integer,
  c integer NOT NULL,
  CONSTRAINT pair_check CHECK (((c > 0) AND ((a <> 1) OR (b <> 2)))),
  CONSTRAINT pair_check1 CHECK (((c > 0) OR ((a = b) OR (a = c)))),
  CONSTRAINT pair_check2 CHECK ((NOT ((a > b) AND ((b >= 1) AND (b <= c)))))
);
