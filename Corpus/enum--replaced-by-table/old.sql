CREATE TYPE genre AS ENUM ('rock', 'jazz', 'folk');
CREATE TABLE record (id integer PRIMARY KEY, genre genre NOT NULL);
