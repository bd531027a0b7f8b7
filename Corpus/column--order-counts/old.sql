CREATE FUNCTION noted() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TABLE guild (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, motto text);
CREATE TABLE member (
  name text NOT NULL,
  id serial CONSTRAINT member_id PRIMARY KEY,
  guild_id integer REFERENCES guild ON DELETE CASCADE,
  mentor_id integer REFERENCES member,
  age integer,
  initial text GENERATED ALWAYS AS (left(name, 1)) STORED,
  CONSTRAINT grown CHECK (age > 16)
);
ALTER TABLE member ADD CONSTRAINT not_yet CHECK (age < 130) NOT VALID;
CREATE UNIQUE INDEX member_name ON member (lower(name));
CREATE STATISTICS member_stats ON guild_id, age FROM member;
COMMENT ON TABLE member IS 'Who belongs';
COMMENT ON COLUMN member.age IS 'In years';
COMMENT ON CONSTRAINT grown ON member IS 'By the rules';
ALTER TABLE member ALTER COLUMN name SET STORAGE EXTERNAL, ALTER COLUMN age SET STATISTICS 500, ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
ALTER TABLE member REPLICA IDENTITY USING INDEX member_id;
CREATE POLICY own ON member USING (name = CURRENT_USER);
CREATE TRIGGER noted AFTER INSERT ON member FOR EACH ROW EXECUTE FUNCTION noted();
CREATE RULE keep AS ON DELETE TO member DO INSTEAD NOTHING;
CREATE TABLE badge (id integer, member_id integer NOT NULL REFERENCES member);
CREATE VIEW adult AS SELECT id, name FROM member WHERE age > 17;
CREATE MATERIALIZED VIEW per_guild AS SELECT guild_id, count(*) AS n FROM member GROUP BY guild_id;
CREATE INDEX per_guild_id ON per_guild (guild_id);
GRANT SELECT ON member TO clerk;
GRANT UPDATE (age) ON member TO clerk;
GRANT USAGE ON SEQUENCE member_id_seq TO clerk;
