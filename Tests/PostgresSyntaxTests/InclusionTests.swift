// Files that psql scripts include.

import PostgresSyntax
import Testing

struct InclusionTests {
  /// Parses `first` out of a few files, with what it includes.
  private func parse(_ first: String, of texts: [String: String]) throws -> ParsedFiles {
    let loader = IncludeLoader { path in
      texts[path].map { .file(SourceFile(name: path, text: $0)) } ?? .missing("No such file or directory")
    }
    let text = try #require(texts[first])
    return parseAll([SourceFile(name: first, text: text)], firstIndex: 10, including: loader)
  }

  /// Each statement's file and text.
  private func places(_ parsed: ParsedFiles) -> [String] {
    parsed.scripts.flatMap(\.statements).map {
      let file = parsed.files[Int($0.range.file) - 10]
      return file.name + ": "
        + String(decoding: file.text[Int($0.range.lower)..<Int($0.range.upper)], as: UTF8.self)
    }
  }

  @Test func `statements stand where their file is included`() throws {
    let parsed = try parse(
      "db/main.sql",
      of: [
        "db/main.sql":
          "select 1;\n\\ir tables/a.sql\nselect 2;\n\\ir 'tables/b.sql'\n\\include_relative ./c.sql\nselect 3",
        "db/tables/a.sql": "select 'a';\n\\ir ../c.sql\n select 'z'",
        "db/tables/b.sql": "select 'b';",
        "db/c.sql": "select 'c';",
      ]
    )
    #expect(parsed.scripts.flatMap(\.diagnostics).isEmpty)
    #expect(
      places(parsed) == [
        "db/main.sql: select 1", "db/tables/a.sql: select 'a'", "db/c.sql: select 'c'",
        "db/tables/a.sql: select 'z'",
        "db/main.sql: select 2", "db/tables/b.sql: select 'b'", "db/c.sql: select 'c'",
        "db/main.sql: select 3",
      ]
    )
    #expect(parsed.files.map(\.name) == ["db/main.sql", "db/tables/a.sql", "db/c.sql", "db/tables/b.sql"])
  }

  @Test func `variables and conditions reach into included files`() throws {
    let parsed = try parse(
      "main.sql",
      of: [
        "main.sql":
          "\\set name t\n\\i a.sql\n\\if :done\n\\i b.sql\n\\endif\n\\if 0\n\\i nowhere.sql\n\\endif",
        "a.sql": "create table :name ();\n\\set done 1",
        "b.sql": "select :'name'",
      ]
    )
    #expect(parsed.scripts.flatMap(\.diagnostics).isEmpty)
    #expect(places(parsed) == ["a.sql: create table :name ()", "b.sql: select :'name'"])
  }

  @Test func `an including statement comes after what it includes`() throws {
    let parsed = try parse("main.sql", of: ["main.sql": "select 1 \\i a.sql\n + 2", "a.sql": "select 3"])
    #expect(places(parsed) == ["a.sql: select 3", "main.sql: select 1 \\i a.sql\n + 2"])
  }

  @Test func `files are looked for where psql looks, and beside the script`() throws {
    let texts = [
      "x/main.sql": "\\i a.sql\n\\cd x/y\n\\i a.sql",
      "x/a.sql": "select 1",
      "x/y/a.sql": "select 2",
    ]
    let parsed = try parse("x/main.sql", of: texts)
    #expect(places(parsed) == ["x/a.sql: select 1", "x/y/a.sql: select 2"])
    #expect(
      parsed.scripts.flatMap(\.diagnostics).map(\.message) == [
        "\"a.sql\" is not in the working directory; read as x/a.sql"
      ]
    )
  }

  @Test func `missing files, cycles and errors in included files are reported in their place`() throws {
    let parsed = try parse(
      "main.sql",
      of: [
        "main.sql": "\\i\n\\i none.sql\n\\i a.sql\n\\i -\nselect 1;",
        "a.sql": "selec;\n\\i b.sql\nselect 2",
        "b.sql": "\\ir a.sql\nselect 3",
      ]
    )
    #expect(places(parsed) == ["b.sql: select 3", "a.sql: select 2", "main.sql: select 1"])
    #expect(
      parsed.scripts.flatMap(\.diagnostics).map { "\($0.range.file - 10): \($0.message)" } == [
        "0: \\i: missing required argument",
        "0: none.sql: No such file or directory",
        "0: standard input cannot be included",
        "1: syntax error at or near \"selec\"",
        "2: the file includes itself: a.sql → b.sql → a.sql",
      ]
    )
  }

  @Test func `the same text includes other files elsewhere`() {
    let texts = ["a/x.sql": "select 1", "b/x.sql": "select 2"]
    let loader = IncludeLoader { path in
      texts[path].map { .file(SourceFile(name: path, text: $0)) } ?? .missing("No such file or directory")
    }
    let files = ["a/main.sql", "b/main.sql"].map { SourceFile(name: $0, text: "\\ir x.sql") }
    #expect(
      places(parseAll(files, firstIndex: 10, including: loader)) == [
        "a/x.sql: select 1", "b/x.sql: select 2",
      ]
    )
  }

  @Test func `a file that is given and included is read where it is included`() throws {
    let texts = ["main.sql": "\\ir ./x.sql\nselect 2", "x.sql": "select 1"]
    let loader = IncludeLoader { path in
      texts[path].map { .file(SourceFile(name: path, text: $0)) } ?? .missing("No such file or directory")
    }
    let files = texts.sorted { $0.key < $1.key }.map { SourceFile(name: $0.key, text: $0.value) }
    let scripts = parseAll(files, firstIndex: 0, including: loader).scripts
    #expect(withoutIncluded(scripts).map(\.statements.count) == [2, 0])
    #expect(withoutIncluded([scripts[1]]).map(\.statements.count) == [1])
  }

  @Test func `a script alone says what it cannot include`() {
    let script = parseScript(SourceFile(name: "a.sql", text: "\\i b.sql\nselect 1"), index: 0)
    #expect(script.diagnostics.map(\.message) == ["included files are not read here"])
    #expect(texts(of: script) == ["select 1"])
  }
}
