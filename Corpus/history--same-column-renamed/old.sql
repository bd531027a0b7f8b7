CREATE TABLE kiln (
  id integer PRIMARY KEY,
  temp integer NOT NULL CHECK (temp < 1300) UNIQUE,
  fuel text
);
CREATE INDEX ON kiln (temp, fuel) WHERE temp > 0;
CREATE VIEW hot_kiln AS SELECT id, temp FROM kiln WHERE temp > 900;
ALTER TABLE kiln RENAME COLUMN temp TO celsius;
ALTER TABLE kiln RENAME fuel TO heated_with;
