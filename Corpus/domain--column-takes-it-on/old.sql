CREATE TABLE mailing (id integer PRIMARY KEY, email text NOT NULL, cc text[]);
CREATE INDEX mailing_email_idx ON mailing (email);
