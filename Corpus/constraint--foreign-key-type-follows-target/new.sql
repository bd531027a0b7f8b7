CREATE TABLE article (id uuid PRIMARY KEY);
CREATE TABLE comment (
  id bigint PRIMARY KEY,
  article_id uuid NOT NULL REFERENCES article,
  answers_id bigint REFERENCES comment
);
