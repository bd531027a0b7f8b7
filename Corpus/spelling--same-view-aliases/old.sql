CREATE TABLE book (id integer PRIMARY KEY, author_id integer, year integer);
CREATE VIEW latest AS
  SELECT author_id, max(year) AS year
  FROM book
  WHERE EXISTS (SELECT 1 FROM book WHERE year = 1900 AND EXISTS (SELECT 2 FROM book WHERE id = 3))
  GROUP BY author_id;
CREATE VIEW numbers AS SELECT id FROM book UNION ALL SELECT author_id FROM book;
CREATE VIEW pairs AS SELECT x.id AS one, y.id AS two FROM book x, book AS y WHERE x.id < y.id;
