// The objects that generated expressions and queries are about: columns of many types, and routines with overloads.

/// The little database of the differential test.
enum DifferentialSchema {
  /// A column and its type, by its name in pg_type; arrays with `[]`.
  struct Column: Sendable {
    var name: String
    var type: String
  }

  /// A table or view.
  struct Relation: Sendable {
    var name: String
    var columns: [Column]

    init(_ name: String, _ columns: String) {
      self.name = name
      self.columns = columns.split(separator: ",").map { column in
        let words = column.split(separator: " ", maxSplits: 1).map(String.init)
        return Column(name: words[0], type: words[1])
      }
    }
  }

  static let relations = [
    Relation(
      "item",
      """
      id int4,amount int4,owner int4,small int2,big int8,price numeric,ratio float8,single float4,cash money,name text,\
      code varchar,tag bpchar,nick name,mark "char",old bool,fresh bool,day date,at timestamp,made timestamptz,ts time,\
      tz timetz,span interval,uid uuid,raw bytea,doc json,data jsonb,addr inet,net cidr,bits bit,vbits varbit,\
      tags text[],nums int4[],codes varchar[],prices numeric[],r int4range,days daterange,mr int4multirange,mood mood,\
      moods mood[],mail email,slug slug,cost cents,list ids,spot point3,place point,kind oid,rel regclass,body xml,vec tsvector,\
      words tsquery,ci citext,feel feeling,stay nights,spot2 place3,len length,feels feeling[]
      """
    ),
    Relation("person", "id int4,name text,boss int4,mail email,joined date"),
    Relation("visit", "item_id int4,person_id int4,made timestamptz,stars int2,note varchar"),
    Relation("cheap", "id int4,name text,price numeric"),
  ]

  /// Functions in PL/pgSQL, since the planner looks into those in SQL.
  static let ddl = """
    CREATE SCHEMA app;
    CREATE EXTENSION citext SCHEMA app;
    CREATE TYPE app.mood AS ENUM ('sad', 'ok', 'happy');
    CREATE TYPE app.point3 AS (x int, y int, z numeric(6,2));
    CREATE DOMAIN app.email AS text;
    CREATE DOMAIN app.slug AS varchar(20) COLLATE "C";
    CREATE DOMAIN app.cents AS numeric(10,2);
    CREATE DOMAIN app.ids AS int[];
    CREATE DOMAIN app.feeling AS app.mood;
    CREATE DOMAIN app.nights AS daterange;
    CREATE DOMAIN app.place3 AS app.point3;
    CREATE TYPE app.length AS RANGE (SUBTYPE = float8);
    CREATE SEQUENCE app.item_seq;
    CREATE TABLE app.item (
      id int PRIMARY KEY, amount int, owner int, small smallint, big bigint, price numeric(10,2), ratio float8,
      single real, cash money, name text, code varchar(20), tag char(3), nick name, mark "char", old boolean,
      fresh boolean, day date, at timestamp, made timestamptz(3), ts time, tz timetz, span interval, uid uuid,
      raw bytea, doc json, data jsonb, addr inet, net cidr, bits bit(4), vbits varbit(8), tags text[], nums int[],
      codes varchar(5)[], prices numeric(8,2)[], r int4range, days daterange, mr int4multirange, mood app.mood,
      moods app.mood[], mail app.email, slug app.slug, cost app.cents, list app.ids, spot app.point3, place point, kind oid,
      rel regclass, body xml, vec tsvector, words tsquery, ci app.citext,
      feel app.feeling, stay app.nights, spot2 app.place3, len app.length, feels app.feeling[]);
    CREATE TABLE app.person (id int PRIMARY KEY, name text COLLATE "C", boss int, mail app.email, joined date);
    CREATE TABLE app.visit (
      item_id int, person_id int, made timestamptz, stars smallint, note varchar(10),
      PRIMARY KEY (item_id, person_id));
    CREATE VIEW app.cheap AS SELECT id, name, price FROM app.item WHERE price < 10;
    CREATE FUNCTION app.area(int, int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS 'BEGIN END';
    CREATE FUNCTION app.area(numeric, numeric) RETURNS numeric IMMUTABLE LANGUAGE plpgsql AS 'BEGIN END';
    CREATE FUNCTION app.area(text) RETURNS text LANGUAGE plpgsql AS 'BEGIN END';
    CREATE FUNCTION app.one(a int, b int DEFAULT 2, c int DEFAULT 3) RETURNS int LANGUAGE plpgsql AS 'BEGIN END';
    CREATE FUNCTION app.label(t text, n int DEFAULT 1) RETURNS text IMMUTABLE LANGUAGE plpgsql AS 'BEGIN END';
    CREATE FUNCTION app.label(m app.mood) RETURNS text IMMUTABLE LANGUAGE plpgsql AS 'BEGIN END';
    CREATE FUNCTION app.many(VARIADIC a int[]) RETURNS int LANGUAGE plpgsql AS 'BEGIN END';
    CREATE FUNCTION app.any_of(text, VARIADIC anyarray) RETURNS anyelement LANGUAGE plpgsql AS 'BEGIN END';
    CREATE FUNCTION app.pairs(a int, OUT b int, OUT c text) RETURNS SETOF record LANGUAGE sql AS 'SELECT 1, ''x''';
    CREATE FUNCTION app.both(a int, OUT b int, OUT c numeric) LANGUAGE plpgsql AS 'BEGIN END';
    CREATE FUNCTION app.items() RETURNS SETOF app.item LANGUAGE sql AS 'SELECT * FROM app.item';
    CREATE FUNCTION app.tab(n int) RETURNS TABLE (a int, b text) LANGUAGE sql AS 'SELECT 1, ''x''';
    CREATE FUNCTION app.first(anyarray) RETURNS anyelement LANGUAGE plpgsql AS 'BEGIN END';
    CREATE FUNCTION app.same(anyelement, anyelement) RETURNS boolean LANGUAGE plpgsql AS 'BEGIN END';
    CREATE FUNCTION app.full_name(app.person) RETURNS text LANGUAGE plpgsql AS 'BEGIN END';
    CREATE FUNCTION app.mood_less(app.mood, app.mood) RETURNS boolean LANGUAGE plpgsql AS 'BEGIN END';
    CREATE OPERATOR app.<<< (LEFTARG = app.mood, RIGHTARG = app.mood, FUNCTION = app.mood_less);
    CREATE OPERATOR app.+ (LEFTARG = app.mood, RIGHTARG = int, FUNCTION = app.mood_plus);
    CREATE FUNCTION app.touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
    CREATE PROCEDURE app.go(int) LANGUAGE sql AS 'SELECT 1';
    CREATE AGGREGATE app.total(int) (SFUNC = int4pl, STYPE = int, INITCOND = '0');
    """.replacing(
      "CREATE OPERATOR app.+ ",
      with: """
        CREATE FUNCTION app.mood_plus(app.mood, int) RETURNS app.mood LANGUAGE plpgsql AS 'BEGIN END';
        CREATE OPERATOR app.+ 
        """
    )

  /// What the text of a literal can be, by type.
  static let literals: [String: [String]] = [
    "bool": ["t", "false", "yes", "0", "on"],
    "int2": ["1", "-7", "300", " 12 "],
    "int4": ["0", "42", "-5", "100000"],
    "int8": ["7", "3000000000", "-1"],
    "numeric": ["1.50", "0", "-2.5e3", "NaN", "1000000000000000000000"],
    "float4": ["1.5", "-3e2", "Infinity"],
    "float8": ["2.25", "1e100", "-0.5", "NaN"],
    "money": ["$1,234.50", "12", "-7.25"],
    "text": ["a", "", "it''s", "a%b_c", "2020-01-01", "back\\slash", "12", "héllo"],
    "varchar": ["abc", "long enough text", ""],
    "bpchar": ["ab", "x  ", "abcd"],
    "name": ["somebody", "x"],
    "\"char\"": ["c", "é", ""],
    "date": ["2020-02-29", "Jan 5 2021", "infinity", "20200105"],
    "time": ["12:34", "23:59:59.5", "01:02:03 PM"],
    "timetz": ["12:34+02", "01:00:00-08"],
    "timestamp": ["2020-01-01 12:00", "2021-03-04T05:06:07.89", "-infinity", "epoch"],
    "timestamptz": ["2020-01-01 12:00+02", "2021-03-04 05:06:07Z", "2020-06-01", "2020-01-01 10:00 PST"],
    "interval": ["1 day", "36 hours", "P1Y2M", "1-2", "-3 days 04:05:06.7", "@ 1 week ago"],
    "uuid": ["A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11", "{a0eebc999c0b4ef8bb6d6bb9bd380a11}"],
    "bytea": ["\\xDEADBEEF", "abc", "a\\\\b"],
    "json": ["{\"a\":  1}", "[1, 2]", "null", "\"x\""],
    "jsonb": ["{\"b\":  1, \"a\": [1.50, true]}", "[ ]", "3", "{\"a\": {\"b\": null}}"],
    "jsonpath": ["$.a[*] ? (@ > 1)", "strict $.b", "$"],
    "inet": ["10.1.2.3", "10.0.0.0/8", "::1", "192.168.100.128/25"],
    "cidr": ["10.0.0.0/8", "192.168.1", "2001:db8::/32"],
    "bit": ["1", "1010"],
    "varbit": ["101", "", "xFF"],
    "int4range": ["[1,5]", "(,3)", "empty", "[2,9)"],
    "int8range": ["[1,5]", "(,3)"],
    "numrange": ["[1.5,2]", "empty"],
    "daterange": ["[2020-01-01,2020-01-31]", "(,)"],
    "tsrange": ["[2020-01-01,2020-02-01 12:00)"],
    "tstzrange": ["[2020-01-01,2020-02-01 12:00)"],
    "int4multirange": ["{[1,5], [3,9)}", "{}"],
    "nummultirange": ["{[1.5,2]}"],
    "datemultirange": ["{[2020-01-01,2020-01-31]}"],
    "mood": ["sad", "ok", "happy"],
    "email": ["a@b.c", ""],
    "slug": ["a-b", "x"],
    "cents": ["1.25", "7"],
    "ids": ["{1,2}", "{}"],
    "feeling": ["sad", "happy"],
    "feeling[]": ["{sad,ok}", "{}"],
    "nights": ["[2020-01-01,2020-01-31]", "empty"],
    "place3": ["(1,2,3.5)", "(,,)"],
    "length": ["[1.5,2]", "(,3)", "empty"],
    "point3": ["(1,2,3.5)", "(,,)"],
    "point": ["(1,2)", "3.5 , 4"],
    "box": ["(1,2),(0,0)"],
    "circle": ["<(1,2),3>"],
    "lseg": ["[(1,2),(3,4)]"],
    "oid": ["12", "4000000000"],
    "regclass": ["item", "app.person", "pg_class"],
    "regtype": ["integer", "app.mood"],
    "xml": ["<a>b</a>"],
    "tsvector": ["fat cat", "a:1 b:2A"],
    "tsquery": ["fat & rat", "!a"],
    "citext": ["Abc", ""],
    "int4[]": ["{1,2,3}", "{}", "{{1,2},{3,4}}", "{NULL, 4}"],
    "int8[]": ["{1,2}"],
    "text[]": ["{a,b}", "{\"x y\",NULL}", "{}"],
    "varchar[]": ["{ab,c}"],
    "numeric[]": ["{1.5,2}"],
    "mood[]": ["{sad,ok}", "{}"],
    "json[]": ["{}"], "jsonb[]": ["{1}"], "bool[]": ["{t,f}"], "date[]": ["{2020-01-01}"],
    "float8[]": ["{0.5}"],
    "timestamptz[]": ["{2020-01-01 00:00+00}"],
  ]

  /// The types that expressions are generated of, those in front more often.
  static let types: [String] = [
    "int4", "text", "bool", "numeric", "timestamptz", "date", "int8", "float8", "varchar", "interval",
    "timestamp",
    "int4[]", "text[]", "jsonb", "mood", "int2", "email", "bpchar", "uuid", "json", "time", "cents", "name",
    "float4",
    "slug", "int4range", "point3", "inet", "bytea", "timetz", "ids", "\"char\"", "money", "citext",
    "varchar[]",
    "numeric[]",
    "mood[]", "daterange", "int4multirange", "bit", "varbit", "cidr", "oid", "regclass", "point", "xml",
    "tsvector",
    "tsquery", "feeling", "nights", "place3", "length", "feeling[]",
  ]
}
