CREATE TABLE pilot (id integer PRIMARY KEY, name text NOT NULL UNIQUE);

CREATE TABLE licence (
    pilot_id integer PRIMARY KEY REFERENCES pilot ON DELETE CASCADE,
    until date NOT NULL
);
