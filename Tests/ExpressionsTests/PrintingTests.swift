// What is printed is read back as the same tree.

import Expressions
import Testing

let shop = """
  CREATE TYPE app.mood AS ENUM ('sad', 'ok');
  CREATE TYPE app.point3 AS (x int, y int, z int);
  CREATE DOMAIN app.email AS text;
  CREATE SEQUENCE app.item_seq;
  CREATE TABLE app.item (
    id int PRIMARY KEY, name text, code varchar(20), price numeric(10,2), amount int, big bigint, small smallint,
    ratio float8, made timestamptz, day date, tags text[], data jsonb, old boolean, mood app.mood, spot app.point3,
    mail app.email, owner int, c char(3), span interval, at timestamp);
  CREATE TABLE app.person (id int PRIMARY KEY, name text, boss int, mail app.email);
  CREATE VIEW app.cheap AS SELECT id, name FROM app.item WHERE price < 10;
  CREATE FUNCTION app.area(int, int) RETURNS int LANGUAGE sql AS '';
  CREATE FUNCTION app.pairs(a int, OUT b int, OUT c text) RETURNS SETOF record LANGUAGE sql AS '';
  """

struct PrintingTests {
  @Test(arguments: [
    "price > 0", "name IN ('a', 'b')", "amount BETWEEN 1 AND 5", "amount NOT BETWEEN SYMMETRIC 1 AND 5",
    "item.name LIKE 'x%'", "NOT (old AND amount > 1 OR amount < 0)", "(amount + 1) * 2 - -3",
    "amount - (1 - 2)",
    "data -> 'a' ->> 'b' = 'c'", "tags[1] = 'x' AND tags[2:3] = '{a,b}'", "(spot).x > 1",
    "CASE amount WHEN 1 THEN 'a' END IS NULL",
    "CASE WHEN old THEN 1 ELSE 2 END", "coalesce(name, code, 'x')", "NULLIF(amount, 0)",
    "name COLLATE \"C\" < 'x'",
    "made AT TIME ZONE 'utc' > '2020-01-01'", "extract(year FROM made) > 2000",
    "substring(name FROM 1 FOR 2) = 'ab'",
    "trim(both 'x' from name) <> ''", "position('a' in name) > 0", "current_timestamp > made",
    "app.area(1, amount) > 2",
    "name IS NOT DISTINCT FROM code", "old IS NOT TRUE", "amount = ANY ('{1,2}')",
    "amount <> ALL (ARRAY[1,2])",
    "amount NOT IN (1,2,3)", "- amount < 0", "- '5'::int < amount", "(- 5)::bigint = 1", "mood = 'sad'",
    "(amount, owner) = (1, 2)", "(amount, owner) < (1, 2)", "ROW(amount, owner) IS NULL",
    "amount::text || 'x'",
    "5::numeric(5,2)", "'x'::varchar(3)", "name SIMILAR TO 'a%'", "name NOT ILIKE 'a%' ESCAPE '!'",
    // What a server prints of this path is another one.
    "data @? '($.a + 1).abs() > 2'", "data @? 'exists (($.a == 1).type())'",
    "ARRAY[]::text[] = tags", "date '2020-01-01' < day", "overlay(name placing 'x' from 2) = ''",
  ])
  func expressionsComeBack(sql: String) throws {
    var schema = TestSchema(shop)
    let tree = try schema.expression(sql, on: "item")
    let printed = tree.sql(schema.names)
    let again = try schema.expression(printed, on: "item")
    #expect(again == tree, "\(sql) was printed as \(printed)")
    #expect(again.sql(schema.names) == printed)
  }
}
