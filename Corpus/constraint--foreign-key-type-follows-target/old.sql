CREATE TABLE article (id integer PRIMARY KEY);
CREATE TABLE comment (
  id integer PRIMARY KEY,
  article_id integer NOT NULL REFERENCES article,
  answers_id integer REFERENCES comment
);
