CREATE TABLE metric (id serial PRIMARY KEY, name text, value integer);
CREATE TABLE metric_new (LIKE metric INCLUDING ALL);
ALTER TABLE metric_new ALTER value TYPE bigint;
ALTER SEQUENCE metric_id_seq OWNED BY metric_new.id;
DROP TABLE metric;
ALTER TABLE metric_new RENAME TO metric;
ALTER INDEX metric_new_pkey RENAME TO metric_pkey;
