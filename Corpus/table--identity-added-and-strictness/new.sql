CREATE TABLE vessel (
  id integer GENERATED ALWAYS AS IDENTITY,
  name text
);
CREATE TABLE port (
  id integer GENERATED ALWAYS AS IDENTITY,
  name text
);
CREATE TABLE berth (
  id bigint GENERATED ALWAYS AS IDENTITY (START WITH 100 INCREMENT BY 1 CACHE 20),
  port_id integer
);
