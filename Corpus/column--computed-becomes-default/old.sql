CREATE TABLE seat (id int, taken boolean, shown boolean GENERATED ALWAYS AS (taken) STORED, row_name text);
CREATE VIEW free AS SELECT row_name AS place, id FROM seat WHERE shown;
