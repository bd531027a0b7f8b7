CREATE TABLE note (id serial PRIMARY KEY, body text NOT NULL, private boolean NOT NULL);
CREATE VIEW public_note AS SELECT id, body, private FROM note WHERE NOT private;
