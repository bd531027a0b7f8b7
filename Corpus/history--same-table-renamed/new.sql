CREATE SEQUENCE clerk_id_seq AS integer;
CREATE TABLE officer (
  id integer DEFAULT nextval('clerk_id_seq') NOT NULL,
  desk integer NOT NULL,
  deputy integer,
  CONSTRAINT clerk_desk_check CHECK (desk > 0)
);
ALTER SEQUENCE clerk_id_seq OWNED BY officer.id;
ALTER TABLE officer ADD CONSTRAINT clerk_pkey PRIMARY KEY (id);
ALTER TABLE officer ADD CONSTRAINT clerk_desk_key UNIQUE (desk);
ALTER TABLE officer ADD CONSTRAINT clerk_deputy_fkey FOREIGN KEY (deputy) REFERENCES officer;
CREATE INDEX clerk_deputy_idx ON officer (deputy);
CREATE VIEW front_desk AS SELECT id FROM officer WHERE desk < 10;
