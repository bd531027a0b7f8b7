CREATE TABLE billing.invoice (id integer PRIMARY KEY, customer_id integer REFERENCES core.customer);
