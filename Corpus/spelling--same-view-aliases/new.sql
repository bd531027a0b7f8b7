-- Inner uses of a relation that an outer query already names get a number when the server prints them.
CREATE TABLE book (id integer PRIMARY KEY, author_id integer, year integer);
CREATE VIEW latest AS
  SELECT book.author_id, max(book.year) AS year
  FROM book
  WHERE (EXISTS (SELECT 1 FROM book book_1
    WHERE ((book_1.year = 1900) AND (EXISTS (SELECT 2 FROM book book_2 WHERE (book_2.id = 3))))))
  GROUP BY book.author_id;
CREATE VIEW numbers AS SELECT book.id FROM book UNION ALL SELECT book.author_id AS id FROM book;
CREATE VIEW pairs AS SELECT x.id AS one, y.id AS two FROM book x, book y WHERE (x.id < y.id);
