CREATE TABLE house (
  id integer NOT NULL,
  garden boolean DEFAULT false NOT NULL,
  owner text,
  CONSTRAINT house_pkey PRIMARY KEY (id),
  CONSTRAINT house_owner_key UNIQUE (owner)
);
