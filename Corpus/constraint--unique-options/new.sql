CREATE TABLE seat (
  hall integer NOT NULL,
  row_no smallint NOT NULL,
  seat_no smallint,
  label text,
  sort_order integer,
  UNIQUE NULLS NOT DISTINCT (hall, row_no, seat_no),
  UNIQUE (label) INCLUDE (hall),
  CONSTRAINT seat_order UNIQUE (hall, sort_order) DEFERRABLE INITIALLY DEFERRED
);
