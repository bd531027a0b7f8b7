CREATE TABLE account (
  id bigint PRIMARY KEY,
  email text NOT NULL,
  display_name text
);
CREATE UNIQUE INDEX account_email_key ON account (lower(email));
