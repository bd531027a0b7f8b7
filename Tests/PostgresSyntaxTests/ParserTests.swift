// Statements and their ranges in texts that have nothing wrong.

import DeepThreads
import PostgresSyntax
import Testing

struct ParserTests {
  @Test(arguments: [
    ("select 1", ["select 1"]),
    ("select 1; ", ["select 1"]),
    (" -- first\n select 1 ; /* x */ ; select 2 -- last", ["select 1", "select 2"]),
    ("select 1 /* a /* nested */ b */;select '--' ;", ["select 1", "select '--'"]),
    ("select '/* ' || ' */'", ["select '/* ' || ' */'"]),
    ("-- nothing\n", []),
    ("", []),
    ("select 'é' ; -- ü\nselect \"ö\"; ", ["select 'é'", "select \"ö\""]),
    ("select 1\r\n;\r\nselect 2 -- x\r\n", ["select 1", "select 2"]),
  ])
  func `ranges leave out comments and blank space`(text: String, expected: [String]) {
    let script = parseScript(SourceFile(name: "a.sql", text: text), index: 3)
    #expect(texts(of: script) == expected)
    #expect(script.diagnostics.isEmpty)
    #expect(script.statements.allSatisfy { $0.range.file == 3 })
  }

  @Test func `long operator chains do not overflow the stack`() throws {
    let sum = "select 1" + String(repeating: "+1", count: 90_000)
    let script = parseScript(SourceFile(name: "a.sql", text: sum), index: 0)
    let statement = try #require(script.statements.first)
    #expect(onDeepStack { depth(of: statement.node) } > 90_000)
  }

  @Test func `a text that nests too deep is an error`() {
    let sum = "select 1" + String(repeating: "+1", count: 1_000_000)
    let script = parseScript(SourceFile(name: "a.sql", text: sum), index: 0)
    #expect(script.diagnostics.map(\.message) == ["stack depth limit exceeded"])
  }

  @Test func `a statement that would overflow even a deep stack is an error`() {
    let text = "select 1; select 1" + String(repeating: "+1", count: 5_000_000) + "; select 2"
    let script = parseScript(SourceFile(name: "a.sql", text: text), index: 0)
    #expect(script.diagnostics.map(\.message) == ["stack depth limit exceeded"])
    #expect(script.statements.count == 2)
  }

  private func depth(of node: Node) -> Int {
    var deepest = 0
    for (_, value) in node.fields { deepest = max(deepest, 1 + depth(of: value)) }
    for element in node.elements { deepest = max(deepest, 1 + depth(of: element)) }
    return deepest
  }

  @Test func `the same text is parsed once`() throws {
    let files = ["select 1", "select 2; select 3", "select 1"].enumerated().map {
      SourceFile(name: "\($0.offset).sql", text: $0.element)
    }
    let scripts = parseAll(files, firstIndex: 5)
    #expect(scripts.map(\.file.name) == ["0.sql", "1.sql", "2.sql"])
    #expect(scripts.map { $0.statements.map(\.range.file) } == [[5], [6, 6], [7]])
    #expect(try #require(scripts[0].statements.first).tree === #require(scripts[2].statements.first).tree)
  }

  @Test func `many files keep their order`() {
    let files = (0..<500).map { SourceFile(name: "\($0).sql", text: "select \($0), 'x'") }
    let scripts = parseAll(files, firstIndex: 0)
    #expect(scripts.map(\.file.name) == files.map(\.name))
    #expect(scripts.allSatisfy { $0.statements.count == 1 })
  }
}
