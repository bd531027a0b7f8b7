CREATE TABLE flight (id uuid PRIMARY KEY, started timestamptz, force integer);
