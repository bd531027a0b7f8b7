CREATE EXTENSION citext;
CREATE TABLE account (
  id bigint PRIMARY KEY,
  email citext NOT NULL UNIQUE,
  display_name text
);
