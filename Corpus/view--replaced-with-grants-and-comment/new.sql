CREATE TABLE fine (id integer PRIMARY KEY, driver text, amount numeric(8,2), paid boolean);
CREATE VIEW open_fine AS SELECT id, amount FROM fine WHERE NOT paid;
ALTER VIEW open_fine OWNER TO reporting;
GRANT SELECT ON fine, open_fine TO reporting;
GRANT SELECT (id, amount) ON open_fine TO PUBLIC;
COMMENT ON VIEW open_fine IS 'Unpaid';
COMMENT ON COLUMN open_fine.amount IS 'In euros';
