CREATE TABLE tank (
  id integer NOT NULL,
  fish integer,
  litres bigint,
  salt numeric DEFAULT 1 NOT NULL,
  CONSTRAINT tank_room CHECK (litres > fish * salt),
  CONSTRAINT tank_pkey PRIMARY KEY (id, salt)
);
