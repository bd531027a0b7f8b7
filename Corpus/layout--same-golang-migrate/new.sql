CREATE TYPE wind AS ENUM ('calm', 'breeze', 'storm');

CREATE TABLE flight (
    id uuid PRIMARY KEY,
    started timestamptz NOT NULL DEFAULT now(),
    wind wind NOT NULL
);
