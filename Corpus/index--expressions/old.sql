CREATE TABLE login (
  email text NOT NULL,
  profile jsonb,
  at timestamp without time zone
);
CREATE UNIQUE INDEX login_email_idx ON login (email);
CREATE INDEX ON login ((profile ->> 'locale'));
