-- One ALTER TABLE runs in passes, whatever the order in which its commands are written.
CREATE TABLE tank (id integer, fish integer, litres integer, CONSTRAINT deep CHECK (litres > 10));
ALTER TABLE tank
  ADD CONSTRAINT tank_room CHECK (litres > fish * salt),
  ALTER COLUMN salt SET DEFAULT 1,
  ADD COLUMN salt numeric,
  ADD PRIMARY KEY (id, salt),
  DROP CONSTRAINT deep,
  ALTER litres TYPE bigint;
