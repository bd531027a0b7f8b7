CREATE TABLE mould (id serial PRIMARY KEY, height integer DEFAULT 4 CHECK (height > 0));
CREATE TABLE pot (
  id integer NOT NULL,
  height integer,
  glaze text,
  buyer text,
  CONSTRAINT mould_height_check CHECK (height > 0),
  CONSTRAINT pot_pkey PRIMARY KEY (id)
);
CREATE INDEX pot_glaze_idx ON pot (glaze);
CREATE TABLE vase (id integer DEFAULT nextval('mould_id_seq') NOT NULL, height integer DEFAULT 4);
