CREATE EXTENSION btree_gist;
CREATE TABLE visit (
  id integer NOT NULL,
  guests bigint NOT NULL CHECK (guests BETWEEN 1 AND 40),
  desk text NOT NULL CHECK (desk <> ''),
  grade smallint NOT NULL CONSTRAINT known_grade CHECK (grade IN (1, 2, 3)),
  during daterange NOT NULL,
  CONSTRAINT one_party EXCLUDE USING gist ((lower(desk)) WITH =, during WITH &&) WHERE (guests > 10),
  CONSTRAINT even_desks CHECK (guests % 2 = 0 OR desk LIKE 'odd%')
);
COMMENT ON CONSTRAINT known_grade ON visit IS 'As the guild has them';
CREATE INDEX visit_large ON visit (id) WHERE guests > 20;
CREATE INDEX visit_tables ON visit ((guests / 4 + 1));
CREATE STATISTICS visit_stats ON (guests * 2), id FROM visit;
CREATE TABLE visit_abroad (country text) INHERITS (visit);
