CREATE TABLE herd (id int PRIMARY KEY, tag int, pen int, leader int, fits bool CHECK (fits = true), weight numeric CHECK (weight > 0),
  sound bool CHECK (fits = true), UNIQUE (tag, pen), UNIQUE (tag) INCLUDE (pen), CHECK (1 > 0), CHECK (2 > 0), CHECK (tag > pen), CHECK (weight < 900));
CREATE TABLE pen (a int, b int, PRIMARY KEY (a, b));
CREATE TABLE visit (a int, b int, herd int, FOREIGN KEY (herd) REFERENCES herd, FOREIGN KEY (a, b) REFERENCES pen, FOREIGN KEY (herd) REFERENCES herd (id));
CREATE EXTENSION btree_gist;
CREATE TABLE booking (room int, nights int, EXCLUDE USING gist (room WITH =, (nights + 1) WITH =));
CREATE DOMAIN score AS int CHECK (VALUE > 0) CHECK (VALUE < 10) CONSTRAINT odd CHECK (VALUE % 2 = 1) CHECK (VALUE <> 5);
CREATE INDEX ON herd (tag);
CREATE INDEX ON herd (tag);
CREATE INDEX ON herd (abs(pen), tag, (pen + 1), (pen + 2));
CREATE INDEX ON herd (coalesce(tag, 1), (tag::text), (CASE WHEN tag > 0 THEN 1 END), (tag > 0 AND pen > 0), upper(tag::text));
CREATE INDEX ON herd (leader) INCLUDE (tag, pen);
-- Two unnamed keys over the same column are one.
CREATE TABLE twice (a int UNIQUE, UNIQUE (a));
-- A key's name avoids every relation's, a check's every constraint's of the schema.
CREATE TABLE dup_a_key (x int);
CREATE TABLE dup (a int UNIQUE);
CREATE TABLE other (x int CONSTRAINT goose_check CHECK (x > 0), CONSTRAINT flock_a_fkey CHECK (x < 9));
CREATE TABLE goose (x int, y int, CHECK (x > y));
CREATE TABLE flock (a int REFERENCES herd);
CREATE TABLE taken_check (z int);
CREATE TABLE taken (x int, y int, CHECK (x > y));
CREATE TABLE named (n int CONSTRAINT named_n_check CHECK (n > 0), CHECK (n < 10));
CREATE SEQUENCE ticket_id_seq;
CREATE SEQUENCE ticket_no_seq;
CREATE TABLE ticket (id serial, no int GENERATED ALWAYS AS IDENTITY);
CREATE TABLE a_table_with_a_name_that_is_sixty_bytes_long_and_no_more_than_ (a_column_with_a_name_that_is_sixty_bytes_long_and_no_more_th int UNIQUE);
CREATE TABLE éèéèéèéèéèéèéèéèéèé (àâàâàâàâàâàâàâàâàâàâ int UNIQUE);
CREATE TABLE an_identifier_that_is_much_too_long_and_so_is_cut_after_sixty_three_bytes_of_it (a int);
CREATE TABLE "T 1" ("A b" serial, "c""d" int CHECK ("c""d" > 0));
CREATE TABLE event (id int, day date, PRIMARY KEY (id, day), kind text) PARTITION BY RANGE (day);
CREATE INDEX ON event (kind);
CREATE TABLE event_old PARTITION OF event FOR VALUES FROM (MINVALUE) TO ('2020-01-01');
CREATE TABLE event_new (kind text, id int NOT NULL, day date NOT NULL);
ALTER TABLE event ATTACH PARTITION event_new FOR VALUES FROM ('2020-01-01') TO (MAXVALUE);
CREATE TABLE pattern (k int PRIMARY KEY, m int CHECK (m > 0), n int CONSTRAINT n_small CHECK (n < 9));
CREATE UNIQUE INDEX pattern_by_m ON pattern (m);
CREATE STATISTICS pattern_stats ON m, n FROM pattern;
COMMENT ON COLUMN pattern.m IS 'positive';
CREATE TABLE copy (LIKE pattern INCLUDING ALL);
-- Names that were made up stay.
CREATE TABLE before (id serial PRIMARY KEY, c int CHECK (c > 0) UNIQUE);
ALTER TABLE before RENAME COLUMN c TO d;
ALTER TABLE before RENAME TO after;
CREATE INDEX ON after (d);
