CREATE EXTENSION citext;
CREATE TABLE label (id int PRIMARY KEY, word citext, parts int[], owner int, data jsonb);
CREATE FUNCTION total(VARIADIC amounts int[]) RETURNS bigint LANGUAGE sql
RETURN (SELECT sum(a) FROM unnest(amounts) a);
ALTER TABLE label ENABLE ROW LEVEL SECURITY;
