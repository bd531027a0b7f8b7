CREATE TABLE billing.invoice (
  id integer PRIMARY KEY,
  customer_id integer NOT NULL REFERENCES core.customer,
  due date NOT NULL DEFAULT CURRENT_DATE + 14
);
