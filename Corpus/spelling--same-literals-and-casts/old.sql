-- Literals and casts as a person writes them.
CREATE TYPE spot AS (x integer, y integer, z numeric(6,2));
CREATE DOMAIN cents AS numeric(10,2);
CREATE TABLE piece (
  id integer,
  mark "char" DEFAULT 'é',
  place spot DEFAULT '(1,2,3.456)',
  places spot[] DEFAULT ARRAY[ROW(1, 2, 3)::spot],
  prices cents[] DEFAULT '{1,2.345}',
  code varchar(20) COLLATE "C" DEFAULT (('x' COLLATE "C") COLLATE "POSIX"),
  due time DEFAULT "time"('2020-01-01 12:00'),
  opened time(9),
  span interval DEFAULT INTERVAL '1 2:03' DAY TO MINUTE,
  wait interval DEFAULT '3000000000',
  CHECK (span <> ('1 day 2 hours'::interval)::interval hour),
  CHECK ("varchar"(code) <> ''),
  CHECK ((ARRAY[]::integer[])::text[] <> '{a}')
);
CREATE INDEX by_code ON piece ((code COLLATE "C"));
CREATE INDEX by_upper ON piece ((upper(code) COLLATE "C"));
CREATE INDEX by_name ON piece ((CAST((code COLLATE "POSIX") AS text)));
