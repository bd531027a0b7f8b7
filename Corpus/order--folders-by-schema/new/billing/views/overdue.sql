CREATE VIEW billing.overdue AS
  SELECT i.id, c.name FROM billing.invoice i JOIN core.customer c ON c.id = i.customer_id
  WHERE i.due < CURRENT_DATE;
