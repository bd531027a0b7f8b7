CREATE TABLE licence (pilot_id integer PRIMARY KEY REFERENCES pilot, until date);
