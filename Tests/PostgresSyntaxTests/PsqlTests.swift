// psql's commands, variables, conditions and COPY's data.

import PostgresSyntax
import Testing

struct PsqlTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let text: String
    let messages: [String]
    let statements: [String]

    init(_ name: String, _ text: String, _ messages: [String] = [], statements: [String]) {
      self.name = name
      self.text = text
      self.messages = messages
      self.statements = statements
    }

    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      "commands that change nothing",
      """
      \\restrict abc
      \\set ON_ERROR_STOP 1
      \\echo 'a; select' -- no comment; at all
      select 1; \\timing
        \\pset pager off
      select 2 \\echo in the middle
      , 3;
      \\x \\\\ select 4;
      \\unset ON_ERROR_STOP \\dt+ *.*
      \\unrestrict abc
      """,
      statements: ["select 1", "select 2 \\echo in the middle\n, 3", "select 4"]
    ),
    Case("a command alone", "\\q", statements: []),
    Case("the rest after the end", "select 1;\n\\q\nselec 2;", statements: ["select 1"]),
    Case(
      "commands that send",
      "select 1 \\g\nselect 2\\gx out.txt\nselect 3 \\gset x_\nselect 4;",
      statements: ["select 1", "select 2", "select 3", "select 4"]
    ),
    Case(
      "a semicolon that sends nothing",
      "select 1\\; select 2 \\;select 3;",
      statements: ["select 1", "select 2", "select 3"]
    ),
    Case(
      "a forgotten statement",
      "selec 1 \\r\nselect 2; select 3 \\gdesc\nselect 4",
      statements: ["select 2", "select 4"]
    ),
    Case(
      "statements that only a server knows",
      "select 'create table t ()' ⟪\\gexec⟫\nselect 1",
      ["the statements that \\gexec runs are known only to a server"],
      statements: ["select 'create table t ()'", "select 1"]
    ),
    Case(
      "an unknown command",
      "select 1;\n⟪\\frobnicate⟫ x y\nselect 2;",
      ["invalid command \\frobnicate"],
      statements: ["select 1", "select 2"]
    ),
    Case("a shell command", "⟪\\!⟫ rm -rf /\nselect 1", ["\\! is not run"], statements: ["select 1"]),
    Case("one database", "\\connect a\n\\c a\n\\c - someone\nselect 1;", statements: ["select 1"]),
    Case(
      "two databases",
      "\\connect a\nselect 1;\n⟪\\c⟫ b\nselect 2",
      ["what follows is for another database, \"b\", but is read as one with the rest"],
      statements: ["select 1", "select 2"]
    ),
    Case(
      "backslashes in quotes",
      "select '\\q', \"\\i\", $$\n\\q\n$$ /* \\q */ -- \\q\n;",
      statements: ["select '\\q', \"\\i\", $$\n\\q\n$$"]
    ),

    Case(
      "COPY's data",
      """
      COPY t (a, b) FROM stdin;
      1\tit's
      2\t\\N; select
      \\.
      select 1; copy t from stdin with (format csv);select 2;
      "a
      \\.
      select 3;
      copy t from 'file'; copy (select 1) to stdout;
      """,
      statements: [
        "COPY t (a, b) FROM stdin", "select 1", "copy t from stdin with (format csv)", "select 2", "select 3",
        "copy t from 'file'", "copy (select 1) to stdout",
      ]
    ),
    Case("no data", "copy t from stdin;\n\\.\nselect 1;", statements: ["copy t from stdin", "select 1"]),
    Case("data that is SQL", "copy t from stdin;\nselect 1;\n\\.\n", statements: ["copy t from stdin"]),
    Case(
      "data to the end",
      "copy t from stdin⟪;⟫\nselect 1;",
      ["COPY's data goes on to the file's end"],
      statements: ["copy t from stdin"]
    ),
    Case(
      "data with line ends of Windows",
      "copy t from stdin;\r\n1\r\n\\.\r\nselect 1;\r\n",
      statements: ["copy t from stdin", "select 1"]
    ),
    Case(
      "data of \\copy",
      "⟪\\copy⟫ t from stdin csv\nit's\n\\.\nselect 1;",
      ["\\copy is not run"],
      statements: ["select 1"]
    ),
    Case(
      "data, and an error after it",
      "copy t from stdin;\n'\n\\.\n⟪selec⟫;\nselect 1;",
      ["syntax error at or near \"selec\""],
      statements: ["copy t from stdin", "select 1"]
    ),

    Case(
      "a condition",
      "\\if true\nselect 1;\n\\else\nselec 2;\n\\endif\nselect 3;",
      statements: ["select 1", "select 3"]
    ),
    Case(
      "branches",
      """
      \\set two yes
      \\if 0
        selec 1; \\i nowhere.sql
        \\if 1
          selec 2;
        \\else
          selec '3;
      '
        \\endif
      \\elif :two
        select 4;
      \\elif true
        selec 5;
      \\else
        selec 6; \\frobnicate
      \\endif
      """,
      statements: ["select 4"]
    ),
    Case(
      "a condition in a statement",
      "select \\if off\n 1 +, ( \\else\n 2 \\endif\n + 3;",
      statements: ["select \\if off\n 1 +, ( \\else\n 2 \\endif\n + 3"]
    ),
    Case(
      "a test for a variable",
      "\\set a 1\n\\if :{?a}\nselect 1;\n\\endif\n\\if :{?b}\nselect 2;\n\\endif",
      statements: ["select 1"]
    ),
    Case(
      "no boolean",
      "⟪\\if⟫ maybe\nselect 1;\n\\endif",
      ["unrecognized value \"maybe\" for \"\\if expression\": Boolean expected"],
      statements: []
    ),
    Case(
      "an unset variable",
      "⟪\\if⟫ :x\nselect 1;\n\\endif",
      ["unrecognized value \":x\" for \"\\if expression\": Boolean expected"],
      statements: []
    ),
    Case(
      "a value from a query",
      "select 1 as x \\gset\n⟪\\if⟫ :x\nselect 2;\n\\else\nselect 3;\n\\endif",
      ["taken as false: the value is not known here, it may be set by \\gset"],
      statements: ["select 1 as x", "select 3"]
    ),
    Case(
      "ends without a beginning",
      "⟪\\else⟫\n⟪\\elif⟫ 1\n⟪\\endif⟫\n\\if 1\n\\else\n⟪\\else⟫\n\\endif\nselect 1;",
      [
        "\\else: no matching \\if", "\\elif: no matching \\if", "\\endif: no matching \\if",
        "\\else: cannot occur after \\else",
      ],
      statements: ["select 1"]
    ),
    Case(
      "no end",
      "select 1;\n⟪\\if⟫ 0\nselect 2;",
      ["reached the file's end without finding the closing \\endif"],
      statements: ["select 1"]
    ),

    Case(
      "variables",
      """
      \\set schema 'my schema'
      \\set table t1
      \\set n 5
      create table :"schema".:table (a int default :n, b text default :'schema');
      select a[1:2], b::int, ':n', f(x := 3);
      """,
      statements: [
        "create table :\"schema\".:table (a int default :n, b text default :'schema')",
        "select a[1:2], b::int, ':n', f(x := 3)",
      ]
    ),
    Case(
      "whole statements in a variable",
      "\\set s 'select 1; select 2;'\n:s select 3; select 4",
      statements: [":s", ":s", "select 3", "select 4"]
    ),
    Case(
      "an error in a variable",
      "\\set s 'selec'\n⟪:s⟫ 1; select 2",
      ["syntax error at or near \"selec\""],
      statements: ["select 2"]
    ),
    Case(
      "an unknown value",
      "\\set v `date`\nselect ⟪:v⟫; select 2;",
      ["the value of psql variable \"v\" is not known here: it is what a shell command prints"],
      statements: ["select :v", "select 2"]
    ),
    Case(
      "a value from the connection",
      "alter table t owner to ⟪:USER⟫;",
      ["the value of psql variable \"USER\" is not known here: it is set when psql connects"],
      statements: ["alter table t owner to :USER"]
    ),
  ])
  func `scripts are read as psql does`(_ test: Case) {
    let marked = MarkedText(test.text)
    let script = parseScript(marked.file, index: 0)
    #expect(script.diagnostics.map(\.message) == test.messages)
    #expect(script.diagnostics.map(\.offsets) == marked.ranges)
    #expect(texts(of: script) == test.statements)
  }

  @Test func `strings with backslashes mean what the setting says`() throws {
    let text = #"""
      select '\'; set standard_conforming_strings = off; select 'it\'s; \\', 7, 'b';
      set session standard_conforming_strings to on; select '\';
      """#
    let script = parseScript(SourceFile(name: "a.sql", text: text), index: 0)
    #expect(script.diagnostics.isEmpty)
    #expect(script.statements.count == 5)
    let values = script.statements.map { statement in
      statement.node.body.list("targetList").compactMap { $0.body["val"]?.body["sval"]?.text("sval") }
    }
    #expect(values == [["\\"], [], ["it's; \\", "b"], [], ["\\"]])
    // Places are the file's, although an E was put in before.
    let seven = Array(script.statements[2].node.body.list("targetList"))[1].body["val"]?.body
    let place = Int(script.statements[2].range(at: seven?.location).lower)
    #expect(script.file.text[place] == UInt8(ascii: "7"))
  }

  @Test func `variables are put in`() throws {
    let text = #"""
      \set name 'it''s \\ a'
      \set table items
      \set more :table _ 2
      comment on table :table is :'name'; create table :more (:"name" int);
      """#
    let script = parseScript(SourceFile(name: "a.sql", text: text), index: 0)
    #expect(script.diagnostics.isEmpty)
    try #require(script.statements.count == 2)
    #expect(script.statements[0].node.body.text("comment") == "it's \\ a")
    let create = script.statements[1].node.body
    #expect(create["relation"]?.text("relname") == "items_2")
    #expect(create.list("tableElts").first?.body.text("colname") == "it's \\ a")
  }
}
