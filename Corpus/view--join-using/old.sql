CREATE TABLE author (author_id integer PRIMARY KEY, name text);
CREATE TABLE book (book_id integer PRIMARY KEY, author_id integer REFERENCES author, title text);
CREATE TABLE sale (book_id integer REFERENCES book, copies integer);
CREATE VIEW royalty AS
  SELECT name, title, copies FROM author JOIN book USING (author_id) JOIN sale USING (book_id);
