CREATE TABLE invoice (id bigint, customer character varying(40), total numeric(10,2), paid date);
CREATE TABLE open_invoice (id bigint, customer character varying(40), total numeric(10,2));
CREATE TABLE customer (name character varying(40));
CREATE TABLE paid_invoice (id bigint, paid date);
CREATE UNLOGGED TABLE copy (
  id bigint,
  customer character varying(40),
  total numeric(10,2),
  paid date
) WITH (fillfactor = 60);
