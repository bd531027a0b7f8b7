CREATE TABLE streetcar (line integer, stop text);
CREATE MATERIALIZED VIEW tram_lines WITH (fillfactor = '90') AS
  SELECT streetcar.line, count(*) AS n FROM streetcar GROUP BY streetcar.line
  WITH NO DATA;
CREATE UNIQUE INDEX lines_line_idx ON tram_lines USING btree (line);
