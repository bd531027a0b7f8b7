CREATE TABLE ship (id serial PRIMARY KEY, no integer GENERATED ALWAYS AS IDENTITY);
ALTER TABLE ship OWNER TO harbour;
ALTER SEQUENCE ship_id_seq OWNER TO harbour;
CREATE INDEX ship_no ON ship (no);
