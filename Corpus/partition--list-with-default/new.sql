CREATE TABLE customer_order (
  id bigint NOT NULL,
  country character(2),
  total numeric(12,2) NOT NULL,
  PRIMARY KEY (id, country)
) PARTITION BY LIST (country);
CREATE TABLE customer_order_dach PARTITION OF customer_order FOR VALUES IN ('DE', 'AT', 'CH', 'LI');
CREATE TABLE customer_order_benelux PARTITION OF customer_order FOR VALUES IN ('BE', 'NL', 'LU');
