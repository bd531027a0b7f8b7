CREATE TABLE author (author_id integer PRIMARY KEY, name text);
CREATE TABLE book (book_id integer PRIMARY KEY, author_id integer REFERENCES author, title text);
CREATE TABLE sale (book_id integer REFERENCES book, copies integer, country text);
CREATE VIEW royalty AS
  SELECT name, title, coalesce(sum(copies), 0) AS copies, country
  FROM (author NATURAL LEFT JOIN book) AS catalogue LEFT JOIN sale USING (book_id) AS key
  WHERE key.book_id IS NOT NULL
  GROUP BY name, title, country;
