CREATE TABLE invoice (id bigint, customer character varying(40), total numeric(10,2), paid date);
CREATE TABLE open_invoice AS SELECT id, customer, total FROM invoice WHERE paid IS NULL;
CREATE TABLE customer (name) AS SELECT DISTINCT customer FROM invoice WITH NO DATA;
SELECT id, paid INTO paid_invoice FROM invoice;
CREATE UNLOGGED TABLE copy WITH (fillfactor = 60) AS TABLE invoice;
