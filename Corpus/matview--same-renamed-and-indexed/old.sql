CREATE TABLE tram (line integer, stop text);
CREATE MATERIALIZED VIEW lines AS SELECT line, count(*) AS stops FROM tram GROUP BY line;
CREATE UNIQUE INDEX ON lines (line);
ALTER MATERIALIZED VIEW lines RENAME TO tram_lines;
ALTER MATERIALIZED VIEW tram_lines RENAME COLUMN stops TO n;
ALTER MATERIALIZED VIEW tram_lines SET (fillfactor = 90);
ALTER TABLE tram RENAME TO streetcar;
REFRESH MATERIALIZED VIEW tram_lines;
