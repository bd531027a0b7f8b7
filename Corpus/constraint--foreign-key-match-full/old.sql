CREATE TABLE district (country text, code text, PRIMARY KEY (country, code));
CREATE TABLE voter (
  id integer PRIMARY KEY,
  country text,
  district text,
  FOREIGN KEY (country, district) REFERENCES district MATCH SIMPLE
);
