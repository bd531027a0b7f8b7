CREATE TABLE label (
  a text,
  b text,
  n integer,
  flag boolean,
  CONSTRAINT c1 CHECK ((a ~~ b)),
  CONSTRAINT c2 CHECK ((a !~~ b)),
  CONSTRAINT c3 CHECK (((a ~~* b) AND (a !~~* b))),
  CONSTRAINT c4 CHECK ((n <> 5)),
  CONSTRAINT c5 CHECK (((a IS NULL) OR (b IS NOT NULL))),
  CONSTRAINT c6 CHECK ((NOT (n IS DISTINCT FROM 3))),
  CONSTRAINT c7 CHECK (((flag IS NOT TRUE) AND (flag IS NOT UNKNOWN))),
  CONSTRAINT c8 CHECK ((NOT flag)),
  CONSTRAINT c9 CHECK ((n < 9))
);
