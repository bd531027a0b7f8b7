CREATE TABLE customer_order (
  id bigint NOT NULL,
  country character(2),
  total numeric(12,2) NOT NULL,
  PRIMARY KEY (id, country)
) PARTITION BY LIST (country);
CREATE TABLE customer_order_dach PARTITION OF customer_order FOR VALUES IN ('DE', 'AT', 'CH');
CREATE TABLE customer_order_other PARTITION OF customer_order DEFAULT;
