-- NULL alone is no default, but where it takes a cast: to a domain, or to a type's limit.
CREATE DOMAIN email AS text DEFAULT 'none@example.org';
CREATE TABLE contact (
  id int PRIMARY KEY,
  name varchar(60) DEFAULT NULL,
  nick varchar DEFAULT NULL,
  balance numeric(10,2) DEFAULT NULL,
  mail email DEFAULT NULL,
  seen timestamptz(0) DEFAULT NULL,
  wait interval(0) DEFAULT NULL,
  tags varchar(10)[] DEFAULT NULL,
  note text DEFAULT NULL
);
