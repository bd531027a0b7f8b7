CREATE TABLE goat (id integer PRIMARY KEY, milk numeric);
CREATE VIEW milker AS SELECT goat.id, goat.milk FROM goat AS goat WHERE goat.milk > 0;
CREATE VIEW dry AS
WITH milker AS (SELECT id FROM milker AS milker)
SELECT goat.id FROM ONLY goat AS goat LEFT JOIN milker AS milker USING (id) WHERE milker IS NULL;
CREATE RULE forget AS ON DELETE TO dry DO INSTEAD DELETE FROM goat AS goat WHERE goat.id = old.id;
