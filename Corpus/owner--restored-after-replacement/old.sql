CREATE TABLE piece (id integer, title text, insured integer);
CREATE MATERIALIZED VIEW insured AS SELECT id, insured FROM piece WHERE insured > 0;
CREATE FUNCTION premium(p piece) RETURNS integer LANGUAGE sql AS 'SELECT p.insured / 100';
ALTER TABLE piece OWNER TO curator;
ALTER MATERIALIZED VIEW insured OWNER TO curator;
ALTER FUNCTION premium(piece) OWNER TO curator;
GRANT SELECT ON insured TO night_watch;
