CREATE TABLE ship (id serial PRIMARY KEY, no integer GENERATED ALWAYS AS IDENTITY);
CREATE INDEX ship_no ON ship (no);
ALTER TABLE ship OWNER TO harbour;
