CREATE TABLE flight (
  id integer PRIMARY KEY,
  code character varying(8) NOT NULL,
  departs_at timestamp with time zone NOT NULL
);
