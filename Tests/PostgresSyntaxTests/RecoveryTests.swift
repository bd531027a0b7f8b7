// Broken statements: each is reported where it is broken, and the rest is read.

import PostgresSyntax
import Testing

struct RecoveryTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let text: String
    let messages: [String]
    let statements: [String]

    init(_ name: String, _ text: String, _ messages: [String], rest statements: [String]) {
      self.name = name
      self.text = text
      self.messages = messages
      self.statements = statements
    }

    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      "first, middle and last",
      "⟪selec⟫ 1; select 2; select 3 frm ⟪x⟫ y; select 4; ⟪elect⟫",
      [
        "syntax error at or near \"selec\"", "syntax error at or near \"x\"",
        "syntax error at or near \"elect\"",
      ],
      rest: ["select 2", "select 4"]
    ),
    Case(
      "a missing end",
      "select 1; create table t (a int⟪⟫",
      ["syntax error at end of input"],
      rest: ["select 1"]
    ),
    Case(
      "a missing end before a comment",
      "select 1; create table t (a int⟪⟫ -- more\n",
      ["syntax error at end of input"],
      rest: ["select 1"]
    ),
    Case(
      "a missing parenthesis",
      "create table a (x int⟪;⟫\ncreate table b (y int);\nselect ')';",
      ["syntax error at or near \";\""],
      rest: ["create table b (y int)", "select ')'"]
    ),
    Case(
      "a missing end and semicolon",
      "create table a (x int\n⟪create⟫ table b (y int);\ncreate table c ();",
      ["syntax error at or near \"create\""],
      rest: ["create table c ()"]
    ),
    Case(
      "one parenthesis too many",
      "create table a (x int)⟪)⟫;\nselect 1;",
      ["syntax error at or near \")\""],
      rest: ["select 1"]
    ),
    Case(
      "an apostrophe",
      """
      comment on table a is 'it'⟪s⟫ bad';
      comment on table b is 'fine';
      create table c ();
      comment on table d is 'fine; x';
      select 1;
      """,
      ["syntax error at or near \"s\""],
      rest: [
        "comment on table b is 'fine'", "create table c ()", "comment on table d is 'fine; x'", "select 1",
      ]
    ),
    Case(
      "an apostrophe before a semicolon in a string",
      "comment on table a is 'it'⟪s⟫ bad';\ncomment on table b is 'x; y';\nselect 1;",
      ["syntax error at or near \"s\""],
      rest: ["comment on table b is 'x; y'", "select 1"]
    ),
    Case(
      "an open quote",
      "select 1;\nselect ⟪'abc;\nselect 2;\ncreate table t ();\n⟫",
      ["unterminated quoted string at or near \"'abc;…\""],
      rest: ["select 1", "select 2", "create table t ()"]
    ),
    Case(
      "an open dollar quote",
      "create function f() returns int as ⟪$$ begin\n\ncreate table t ();\nselect 1;⟫",
      ["unterminated dollar-quoted string at or near \"$$ begin…\""],
      rest: ["select 1"]
    ),
    Case(
      "an open quoted name",
      "select ⟪\"abc;\n\ncreate table t ();⟫",
      ["unterminated quoted identifier at or near \"\"abc;…\""],
      rest: ["create table t ()"]
    ),
    Case("an open comment", "select 1; ⟪/*⟫ select 2;", ["unterminated /* comment"], rest: ["select 1"]),
    Case(
      "a routine's body is one statement",
      """
      create function f() returns int begin atomic ⟪selec⟫ 1; select case when true then 2 end; end;
      create or replace procedure p() begin atomic select 1; select 2; end;
      select 3
      """,
      ["syntax error at or near \"selec\""],
      rest: ["create or replace procedure p() begin atomic select 1; select 2; end", "select 3"]
    ),
    Case(
      "a routine's body of several lines, broken",
      "create function f() returns int begin atomic\n⟪selec⟫ 1;\nselect 2;\nend;\nselect 3",
      ["syntax error at or near \"selec\""],
      rest: ["select 3"]
    ),
    Case(
      "a routine's body without an end",
      "create function f() returns int begin atomic\nselect 1;\nselect 2;⟪⟫\n\ncreate table t ();\nselect 3",
      ["syntax error at end of input"],
      rest: ["create table t ()", "select 3"]
    ),
    Case(
      "a rule's actions are one statement",
      "create rule r as on insert to t do (⟪selec⟫ 1; select 2); create rule r as on insert to t do (select 1; select 2);",
      ["syntax error at or near \"selec\""],
      rest: ["create rule r as on insert to t do (select 1; select 2)"]
    ),
    Case(
      "quoted semicolons",
      "⟪x⟫ 'a;b' \";\" $$;$$ $a$;$b$;$a$ e'\\';' /* ; /* ; */ ; */ -- ;\n; select U&';' -- ;",
      ["syntax error at or near \"x\""],
      rest: ["select U&';'"]
    ),
    Case(
      "words that no statement begins with",
      "⟪foo⟫ bar;\n⟪baz⟫;\ncreate table t ();",
      ["syntax error at or near \"foo\"", "syntax error at or near \"baz\""],
      rest: ["create table t ()"]
    ),
    Case(
      "characters of many bytes",
      "select 'é😀'; select 'é' É ⟪ü⟫; select 'ß'",
      ["syntax error at or near \"ü\""],
      rest: ["select 'é😀'", "select 'ß'"]
    ),
    Case(
      "line ends of Windows",
      "select 1;\r\n⟪selec⟫ 2;\r\nselect 3;\r\n",
      ["syntax error at or near \"selec\""],
      rest: ["select 1", "select 3"]
    ),
    Case(
      "a message without a place",
      "select 1; ⟪select 'a' \(String(repeating: "+1", count: 200_000))⟫; select 2",
      ["stack depth limit exceeded"],
      rest: ["select 1", "select 2"]
    ),
  ])
  func `broken statements are reported and the rest is read`(_ test: Case) {
    let marked = MarkedText(test.text)
    let script = parseScript(marked.file, index: 0)
    #expect(script.diagnostics.map(\.message) == test.messages)
    #expect(script.diagnostics.map(\.offsets) == marked.ranges)
    #expect(script.diagnostics.allSatisfy { $0.severity == .error })
    #expect(texts(of: script) == test.statements)
  }

  @Test func `locations count from the file's beginning`() throws {
    let marked = MarkedText("select 'é';\nselec 1;\nselect 'ü', ⟪⟫-7;")
    let statement = try #require(parseScript(marked.file, index: 2).statements.last)
    let number = try #require(statement.node.body.list("targetList").reversed().first?.body["val"]?.body)
    #expect(number["ival"]?.int("ival") == -7)
    let range = statement.range(at: number.location)
    #expect(Int(range.lower) == marked.ranges.first?.lowerBound)
    #expect(range.file == 2)
  }

  @Test func `thousands of errors are found in one text`() {
    let count = 3000
    let text = (0..<count).map { "create table t\($0) (a int); creat table; select \($0);" }.joined(
      separator: "\n"
    )
    let script = parseScript(SourceFile(name: "a.sql", text: text), index: 0)
    #expect(script.diagnostics.count == count)
    #expect(script.statements.count == 2 * count)
  }

  @Test(arguments: [
    ("create table ⟪{{ schema }}⟫.t ();", "{{ schema }} is a template's mark, not SQL"),
    ("create table ⟪@extschema@⟫.t ();", "@extschema@ is a template's mark, not SQL"),
    ("create table ⟪${schema}⟫.t ();", "${schema} is a template's mark, not SQL"),
    ("create table ⟪$(schema)⟫.t ();", "$(schema) is a template's mark, not SQL"),
    ("⟪{% if x %}⟫ select 1;", "{% if x %} is a template's mark, not SQL"),
    ("select ⟪<%= x %>⟫;", "<%= x %> is a template's mark, not SQL"),
    ("select ⟪%(name)s⟫;", "%(name)s is a template's mark, not SQL"),
    ("select ⟪{name}⟫;", "{name} is a template's mark, not SQL"),
    ("create schema ⟪:schema⟫;", "psql variable \"schema\" is not set"),
    ("select ⟪:'name'⟫;", "psql variable \"name\" is not set"),
    ("alter table t owner to ⟪:\"owner\"⟫;", "psql variable \"owner\" is not set"),
    ("select a[1:b] frm ⟪x⟫ y;", "syntax error at or near \"x\""),
    ("select '{{ x }}', a <% b frm ⟪x⟫ y;", "syntax error at or near \"x\""),
  ])
  func `template marks are named`(text: String, message: String) {
    let marked = MarkedText(text + " select 1")
    let script = parseScript(marked.file, index: 0)
    #expect(script.diagnostics.map(\.message) == [message])
    #expect(script.diagnostics.map(\.offsets) == marked.ranges)
    #expect(texts(of: script).last?.hasSuffix("select 1") ?? true)
  }
}
