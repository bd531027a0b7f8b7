CREATE TABLE login (
  email text NOT NULL,
  profile jsonb,
  at timestamp without time zone
);
CREATE UNIQUE INDEX login_email_idx ON login (lower(email));
CREATE INDEX ON login ((profile ->> 'locale'), date_trunc('day', at), (profile ->> 'theme'));
CREATE INDEX ON login (coalesce(email, ''), (at::date)) WHERE profile IS NOT NULL;
