CREATE EXTENSION citext;
CREATE TABLE label (id int PRIMARY KEY, word citext, parts int[], owner int, data jsonb);
CREATE FUNCTION total(VARIADIC amounts int[]) RETURNS bigint LANGUAGE sql
RETURN (SELECT sum(a) FROM unnest(amounts) a);
ALTER TABLE label ENABLE ROW LEVEL SECURITY;
CREATE VIEW known AS
SELECT id, total(NULL) AS nothing, total(1, owner) AS something
FROM label
WHERE word IN ('one', 'two') AND id = ANY ((SELECT array_agg(owner) FROM label)::int[]);
CREATE POLICY own ON label USING (owner = (SELECT (data ->> 'owner')::int) AND (SELECT (data ->> 'kind')::text) = 'x');
