CREATE SCHEMA sales;
CREATE TYPE sales.stage AS ENUM ('lead', 'prospect', 'customer');
CREATE TABLE sales.contact (
  id integer PRIMARY KEY,
  email text UNIQUE,
  stage sales.stage NOT NULL DEFAULT 'lead'
);
CREATE FUNCTION sales.leads() RETURNS SETOF sales.contact
  LANGUAGE sql STABLE
  BEGIN ATOMIC
    SELECT * FROM sales.contact WHERE stage = 'lead';
  END;
