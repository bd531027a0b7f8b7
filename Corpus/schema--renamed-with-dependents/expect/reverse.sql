BEGIN;

DROP FUNCTION sales.leads();

-- Destroys data: table sales.contact.
DROP TABLE sales.contact;

DROP TYPE sales.stage;

DROP SCHEMA sales;

CREATE SCHEMA crm;

CREATE TYPE crm.stage AS ENUM ('lead', 'prospect', 'customer');

CREATE TABLE crm.contact (
    id integer NOT NULL,
    email text,
    stage crm.stage DEFAULT 'lead' NOT NULL,
    CONSTRAINT contact_pkey PRIMARY KEY (id),
    CONSTRAINT contact_email_key UNIQUE (email)
);

CREATE FUNCTION crm.leads()
RETURNS SETOF crm.contact
LANGUAGE sql
STABLE
BEGIN ATOMIC
    SELECT id, email, stage
FROM crm.contact
WHERE stage = 'lead';
END;

COMMIT;
