CREATE TABLE blog (id integer PRIMARY KEY, title text);
CREATE TABLE post (
  id integer PRIMARY KEY,
  blog_id integer REFERENCES blog,
  at timestamp with time zone,
  tags text[]
);
CREATE VIEW blog_activity AS
  SELECT b.title, (SELECT max(at) FROM post p WHERE p.blog_id = b.id) AS latest FROM blog b;
