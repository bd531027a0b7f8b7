// Negative integers in every place where PostgreSQL's grammar takes one, and strings of every content.

import PostgresSyntax
import Testing

/// Every number under `ival` in the tree, in the order in which they stand.
private func integers(in node: Node) -> [Int] {
  var found: [Int] = []
  for (name, value) in node.fields {
    if name == "Integer" {
      found.append(value.int("ival"))
    } else if name == "ival" {
      found.append(value.int("ival"))
    } else {
      found += integers(in: value)
    }
  }
  for element in node.elements { found += integers(in: element) }
  return found
}

struct NegativeIntegersTests {
  @Test(arguments: [
    ("select -5, 0, 7, - 8", [-5, 0, 7, -8]),
    ("select - -5, - - -5, -(5), -(-(6)), -/* a */ ( 7 )", [5, -5, -5, 6, -7]),
    ("select -\n-- comment -9\n5", [-5]),
    ("select 1 - 5, 1 - -5, 1-5", [1, 5, 1, -5, 1, 5]),
    ("select -2147483647, -2147483648", [-2_147_483_647]),
    ("select xmlroot(a, version no value, standalone yes), -1", [0, -1]),
    ("create sequence s minvalue -5 increment by -1 start with -3 maxvalue 0 cache 1", [-5, -1, -3, 0, 1]),
    ("create sequence s increment -2 restart -7", [-2, -7]),
    ("alter sequence s restart with -5", [-5]),
    ("alter sequence s no minvalue maxvalue -1 owned by \"-9\".b", [-1]),
    ("create table t (a int generated always as identity (start -5 increment by - 2))", [-5, -2]),
    (
      "alter table t alter c set increment by -2 set minvalue -9 restart with -5 set start -3",
      [-2, -9, -5, -3]
    ),
    ("create table t (a numeric(3, -2))", [3, -2]),
    ("create table t (a int default -1 check (a > -2))", [-1, -2]),
    ("create table t partition of p for values from (-5, minvalue) to (-1, 0)", [-5, -1, 0]),
    ("create table t partition of p for values in (-3, null, 0)", [-3, 0]),
    (
      "create table t (a int) with (fillfactor=-1, toast.autovacuum_vacuum_threshold = -2, x=0)", [-1, -2, 0]
    ),
    ("alter table t set (\"a-1\" = -4, b, c = 'x', d = -/**/5)", [-4, -5]),
    ("alter table t alter a set (n_distinct = -1), alter b set (n_distinct_inherited=-2)", [-1, -2]),
    ("create index on t (a op(siglen=-3)) with (fillfactor = -7)", [-3, -7]),
    ("create function f() returns int language sql cost -1 rows -2 as 'select -3'", [-1, -2]),
    ("alter function f() cost -1 rows 0", [-1, 0]),
    ("set x = -1, -2, 0", [-1, -2, 0]),
    ("alter role r set statement_timeout to -1", [-1]),
    ("alter database d set x = -1", [-1]),
    ("create role r connection limit -1", [-1]),
    ("alter role r connection limit -1 superuser", [-1]),
    ("create database d connection limit = -1 encoding -2 is_template 0", [-1, -2, 0]),
    ("create type t (input = f, output = g, internallength = -1, x)", [-1]),
    ("create aggregate a (basetype = int, x = -1)", [-1]),
    ("create aggregate a (int) (sfunc = f, stype = int, sspace = -8)", [-1, -8]),
    ("create aggregate a (*) (sfunc = f, sspace = 0)", [-1, 0]),
    ("create or replace aggregate s.a (\"order\" int, int) (sfunc = f)", [-1]),
    ("create aggregate a (order by int) (sfunc = f)", [0]),
    ("create aggregate a (int order by int) (sfunc = f)", [1]),
    ("copy t from stdin (header -1)", [-1]),
    ("explain (x -1) select -2", [-2, -1]),
    ("vacuum (parallel -1) t", [-1]),
    ("create text search dictionary d (template = t, x = -1)", [-1]),
    ("create subscription s connection '' publication p with (x = -1)", [-1]),
    ("select a[-1:-2], limit_ from t limit -1 offset -3", [-1, -2, -3, -1]),
    ("alter table t alter a set statistics -1", [-1]),
    (
      "alter table t alter a set statistics 0, alter b set statistics +5, alter c set statistics -6",
      [0, 5, -6]
    ),
    ("alter index i alter column 2 set statistics -1, alter 1 set statistics - 2", [-1, -2]),
    (
      "alter table set alter set set statistics -1, add set statistics, alter statistics set statistics -2",
      [-1, -2]
    ),
    ("alter table t alter \"set statistics -9\" set /* statistics -8 */ statistics -7", [-7]),
    ("begin isolation level serializable, read write", [0]),
  ])
  func `negative integers have their value`(text: String, expected: [Int]) throws {
    // Something before it, so that places in the statement and in the text differ.
    let script = parseScript(SourceFile(name: "a.sql", text: "select 'é';\n" + text + ";"), index: 0)
    #expect(script.diagnostics.isEmpty)
    #expect(script.statements.count == 2)
    let statement = try #require(script.statements.last)
    #expect(integers(in: statement.node) == expected)
  }

  @Test func `many statements do not disturb each other`() {
    let text = (0..<50).map {
      "alter table t alter a set statistics -\($0), alter b set statistics 0; select -\($0)"
    }
    .joined(separator: ";\n")
    let script = parseScript(SourceFile(name: "a.sql", text: text), index: 0)
    let expected = (0..<50).flatMap { [[-$0, 0], [-$0]] }
    #expect(script.statements.map { integers(in: $0.node) } == expected)
  }

  @Test func `whole numbers in fields are printed by the parser`() throws {
    let script = parseScript(
      SourceFile(name: "a.sql", text: "alter statistics s set statistics -1"),
      index: 0
    )
    let statement = try #require(script.statements.first)
    #expect(statement.node.body.int("stxstattarget") == -1)
  }

  @Test(arguments: [
    ("''", ""),
    ("'it''s'", "it's"),
    (#"'a\b"c'"#, #"a\b"c"#),
    (#"e'\\ \' \" \/ \b\f\n\r\t\x01\x1f\x7f'"#, "\\ ' \" / \u{8}\u{c}\n\r\t\u{1}\u{1f}\u{7f}"),
    (#"e'\u00e9\U0001F600'"#, "é😀"),
    (#"U&'\00e9\+01F600'"#, "é😀"),
    ("'é😀\u{2028}\u{feff}<>&'", "é😀\u{2028}\u{feff}<>&"),
    ("$$ \n\t\r\n\u{1} '\"\\ $$", " \n\t\r\n\u{1} '\"\\ "),
    ("'a'\n'b'", "ab"),
  ])
  func `strings keep every character`(literal: String, expected: String) throws {
    let script = parseScript(SourceFile(name: "a.sql", text: "comment on table t is \(literal)"), index: 0)
    let statement = try #require(script.statements.first)
    #expect(
      statement.node.body.text("comment").map { Array($0.unicodeScalars) } == Array(expected.unicodeScalars)
    )
  }

  @Test func `names keep every character`() throws {
    let script = parseScript(
      SourceFile(name: "a.sql", text: #"select "a""b\n'c", "é 😀", U&"d\0061t" from "<>&""#),
      index: 0
    )
    let select = try #require(script.statements.first).node.body
    let names = select.list("targetList").compactMap { $0.body["val"]?.body.strings("fields").first }
    #expect(names == [#"a"b\n'c"#, "é 😀", "dat"])
    #expect(select.list("fromClause").first?.body.text("relname") == "<>&")
  }
}
