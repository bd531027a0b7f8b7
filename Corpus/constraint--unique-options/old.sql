CREATE TABLE seat (
  hall integer NOT NULL,
  row_no smallint NOT NULL,
  seat_no smallint,
  label text,
  sort_order integer,
  UNIQUE (hall, row_no, seat_no),
  UNIQUE (label),
  CONSTRAINT seat_order UNIQUE (hall, sort_order)
);
