CREATE DOMAIN email_address AS text CHECK (VALUE LIKE '%@%');
CREATE TABLE mailing (id integer PRIMARY KEY, email email_address NOT NULL, cc email_address[]);
CREATE INDEX mailing_email_idx ON mailing (email);
