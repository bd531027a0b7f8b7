CREATE FOREIGN DATA WRAPPER branch_data;
CREATE SERVER north FOREIGN DATA WRAPPER branch_data;
CREATE TABLE sale (id bigint NOT NULL, amount numeric DEFAULT 1 CHECK (amount > 0), day date);
CREATE FOREIGN TABLE sale_north (till text) INHERITS (sale) SERVER north OPTIONS (name 'sale');
ALTER FOREIGN TABLE sale_north ALTER COLUMN amount OPTIONS (ADD name 'sum');
CREATE FOREIGN TABLE sale_south (id bigint NOT NULL, amount numeric OPTIONS (name 'sum'), day date,
  CONSTRAINT sale_amount_check CHECK (amount > 0)) SERVER north;
ALTER FOREIGN TABLE sale_south INHERIT sale;
CREATE FOREIGN TABLE sale_west () INHERITS (sale) SERVER north;
CREATE TABLE sale_west_today () INHERITS (sale_west);
