CREATE TABLE crate (
  id integer PRIMARY KEY,
  no bigint NOT NULL DEFAULT 7,
  label integer
);
