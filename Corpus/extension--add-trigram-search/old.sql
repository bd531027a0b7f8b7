CREATE TABLE book (
  isbn text PRIMARY KEY,
  title text NOT NULL
);
