// Ranges, their multiranges and constructors.

import CatalogModel
import Elaboration
import Testing

struct RangeFactTests {
  @Test(arguments: [
    "CREATE TYPE r AS RANGE (SUBTYPE = float8)",
    "CREATE TYPE r AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = float8mi, MULTIRANGE_TYPE_NAME = many_r)",
    "CREATE TYPE r AS RANGE (SUBTYPE = text, COLLATION = \"C\", SUBTYPE_OPCLASS = text_pattern_ops)",
    "CREATE DOMAIN d AS int; CREATE TYPE r AS RANGE (SUBTYPE = d)",
  ])
  func `a range comes back from its own statements`(ddl: String) {
    let folded = Folded(ddl)
    #expect(folded.errors.isEmpty)
    folded.comesBack()
  }

  @Test(arguments: [
    ("float_range", "float_multirange"), ("rangerange", "multirangerange"), ("span", "span_multirange"),
    (String(repeating: "x", count: 60), String(repeating: "x", count: 52) + "_multirange"),
  ])
  func `the name of the multirange`(range: String, multirange: String) throws {
    let folded = Folded("CREATE TYPE \(range) AS RANGE (SUBTYPE = float8)")
    #expect(
      try folded.fact(folded.object(.type, multirange), as: MultirangeFact.self).range
        == folded.object(.type, range)
    )
  }

  @Test func `it brings functions, and takes them along`() throws {
    let folded = Folded(
      "CREATE TYPE r AS RANGE (SUBTYPE = int); CREATE TYPE q AS RANGE (SUBTYPE = int); DROP TYPE q"
    )
    #expect(folded.errors.isEmpty)
    #expect(folded.catalog.lookUpAll(.routine, in: folded.app, "r").count == 2)
    #expect(folded.catalog.lookUpAll(.routine, in: folded.app, "r_multirange").count == 3)
    #expect(folded.catalog.lookUpAll(.routine, in: folded.app, "q").isEmpty)
    folded.expectSame(as: "CREATE TYPE app.r AS RANGE (SUBTYPE = int)")
  }

  @Test(arguments: [
    ("CREATE TYPE q AS RANGE (COLLATION = \"C\")", "type attribute \"subtype\" is required"),
    ("CREATE TYPE q AS RANGE (SUBTYPE = int, FOO = 1)", "type attribute \"foo\" not recognized"),
    ("CREATE TYPE q AS RANGE (SUBTYPE = int, SUBTYPE = int)", "conflicting or redundant options"),
    ("CREATE TYPE q AS RANGE (SUBTYPE = anyelement)", "range subtype cannot be anyelement"),
    (
      "CREATE TYPE q AS RANGE (SUBTYPE = int, SUBTYPE_DIFF = nope)",
      "function nope(integer, integer) does not exist"
    ),
    ("CREATE TYPE q AS RANGE (SUBTYPE = int, MULTIRANGE_TYPE_NAME = r)", "type \"r\" already exists"),
  ])
  func `the server's refusals`(statement: String, message: String) {
    let folded = Folded("CREATE TYPE r AS RANGE (SUBTYPE = int); \(statement)")
    #expect(folded.errors == [message])
  }
}
