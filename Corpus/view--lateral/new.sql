CREATE TABLE blog (id integer PRIMARY KEY, title text);
CREATE TABLE post (
  id integer PRIMARY KEY,
  blog_id integer REFERENCES blog,
  at timestamp with time zone,
  tags text[]
);
CREATE VIEW blog_activity AS
  SELECT b.title, last.at AS latest, t.tag, t.n
  FROM blog b
  LEFT JOIN LATERAL (
    SELECT p.at, p.tags FROM post p WHERE p.blog_id = b.id ORDER BY p.at DESC LIMIT 1
  ) last ON true
  CROSS JOIN LATERAL unnest(last.tags) WITH ORDINALITY AS t(tag, n);
