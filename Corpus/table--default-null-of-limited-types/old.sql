CREATE DOMAIN email AS text DEFAULT 'none@example.org';
CREATE TABLE contact (
  id int PRIMARY KEY,
  name varchar(60),
  nick varchar,
  balance numeric(10,2),
  mail email,
  seen timestamptz(0),
  wait interval(0),
  tags varchar(10)[],
  note text
);
