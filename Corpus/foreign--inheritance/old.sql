CREATE FOREIGN DATA WRAPPER branch_data;
CREATE SERVER north FOREIGN DATA WRAPPER branch_data;
CREATE TABLE sale (id bigint NOT NULL, amount numeric DEFAULT 1 CHECK (amount > 0));
CREATE FOREIGN TABLE sale_north (till text) INHERITS (sale) SERVER north OPTIONS (name 'sale');
CREATE FOREIGN TABLE sale_south (id bigint NOT NULL, amount numeric OPTIONS (name 'sum'),
  CONSTRAINT sale_amount_check CHECK (amount > 0)) SERVER north;
