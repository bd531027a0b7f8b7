CREATE VIEW lent_out AS
  SELECT t.name, b.name AS branch, l.lent
  FROM loan l
  JOIN copy c ON c.id = l.copy_id
  JOIN title t ON t.id = c.title_id
  JOIN branch b ON b.id = c.branch_id
  WHERE l.back IS NULL;
COMMENT ON VIEW lent_out IS 'Not on the shelf';
