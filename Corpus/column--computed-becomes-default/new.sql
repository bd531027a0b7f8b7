CREATE TABLE seat (id int, taken boolean, shown boolean DEFAULT true);
CREATE VIEW free AS SELECT id AS place, id, shown FROM seat WHERE shown;
