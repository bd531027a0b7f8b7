BEGIN;

DROP FUNCTION crm.leads();

-- Destroys data: table crm.contact.
DROP TABLE crm.contact;

DROP TYPE crm.stage;

DROP SCHEMA crm;

CREATE SCHEMA sales;

CREATE TYPE sales.stage AS ENUM ('lead', 'prospect', 'customer');

CREATE TABLE sales.contact (
    id integer NOT NULL,
    email text,
    stage sales.stage DEFAULT 'lead' NOT NULL,
    CONSTRAINT contact_pkey PRIMARY KEY (id),
    CONSTRAINT contact_email_key UNIQUE (email)
);

CREATE FUNCTION sales.leads()
RETURNS SETOF sales.contact
LANGUAGE sql
STABLE
BEGIN ATOMIC
    SELECT id, email, stage
FROM sales.contact
WHERE stage = 'lead';
END;

COMMIT;
