CREATE TABLE kiln (
  id integer NOT NULL,
  celsius integer NOT NULL,
  heated_with text,
  CONSTRAINT kiln_temp_check CHECK ((celsius < 1300))
);
ALTER TABLE ONLY kiln ADD CONSTRAINT kiln_pkey PRIMARY KEY (id);
ALTER TABLE ONLY kiln ADD CONSTRAINT kiln_temp_key UNIQUE (celsius);
CREATE INDEX kiln_temp_fuel_idx ON kiln USING btree (celsius, heated_with) WHERE (celsius > 0);
CREATE VIEW hot_kiln AS
  SELECT kiln.id, kiln.celsius AS temp FROM kiln WHERE (kiln.celsius > 900);
