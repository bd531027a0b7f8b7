// Nothing is left out in silence: what the README says is not read is reported, in its place.

import CatalogModel
import Elaboration
import PostgresSyntax
import Testing

@Suite struct LeftOutTests {
  @Test(arguments: LeftOut.all + LeftOut.others)
  func isReported(_ leftOut: LeftOut) throws {
    let text = LeftOut.setup + leftOut.statement + ";\n"
    let script = parseScript(SourceFile(name: "test.sql", text: text), index: 0)
    let statement = try #require(script.statements.last)
    let result = fold([script], into: .emptyDatabase())
    let places = result.diagnostics.filter {
      $0.range.lower >= statement.range.lower && $0.range.upper <= statement.range.upper
    }
    #expect(!places.isEmpty, "nothing was said")
    #expect(places.count == result.diagnostics.count, "\(result.diagnostics)")
    #expect(places.contains { $0.severity == .error } == leftOut.isRefused, "\(places)")
  }

  @Test func tableIsThere() { #expect(LeftOut.all.count > 10 && LeftOut.others.count > 10) }
}
