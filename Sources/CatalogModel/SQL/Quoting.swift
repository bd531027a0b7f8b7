// How names are spelled: quoting, and the qualified names of objects.

/// The keywords that must be quoted to be names: those that are not UNRESERVED in PostgreSQL 15's kwlist.h.
private let quotedKeywords: Set<String> = Set(
  """
  all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both
  case cast char character check coalesce collate collation column concurrently constraint create cross
  current_catalog current_date current_role current_schema current_time current_timestamp current_user dec
  decimal default deferrable desc distinct do else end except exists extract false fetch float for foreign
  freeze from full grant greatest group grouping having ilike in initially inner inout int integer
  intersect interval into is isnull join lateral leading least left like limit localtime localtimestamp
  national natural nchar none normalize not notnull null nullif numeric offset on only or order out outer
  overlaps overlay placing position precision primary real references returning right row select
  session_user setof similar smallint some substring symmetric table tablesample then time timestamp to
  trailing treat trim true union unique user using values varchar variadic verbose when where window with
  xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize
  xmltable
  """.split(whereSeparator: \.isWhitespace).map(String.init)
)

/// An identifier as it must be written: quoted only where it has to be, by the rule of `quote_identifier` in ruleutils.c.
package func quoteIdentifier(_ name: String) -> String {
  var copy = name
  let isPlain = copy.withUTF8 { bytes in
    guard let first = bytes.first, !isDigit(first) else { return false }
    return bytes.allSatisfy {
      isDigit($0) || $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") || $0 == UInt8(ascii: "_")
    }
  }
  if isPlain && !quotedKeywords.contains(name) { return name }
  return "\"\(name.replacing("\"", with: "\"\""))\""
}

private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

/// A string literal; with `E''` when it holds a backslash, so that it means the same under any setting.
package func quoteLiteral(_ text: String) -> String {
  // A search for a string costs a multiple of one for a byte, and few texts hold either.
  guard text.utf8.contains(where: { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\\") }) else {
    return "'\(text)'"
  }
  let doubled = text.replacing("'", with: "''")
  return text.contains("\\") ? "E'\(doubled.replacing("\\", with: "\\\\"))'" : "'\(doubled)'"
}

/// Text between dollar quotes whose tag the text does not hold, as pg_dump chooses it.
package func quoteDollar(_ text: String) -> String {
  var tag = "$$"
  if text.utf8.contains(UInt8(ascii: "$")), text.contains("$$") || text.hasSuffix("$") {
    tag = "$_$"
    var suffix = 0
    while text.contains(tag) {
      suffix += 1
      tag = "$_\(suffix)$"
    }
  }
  return "\(tag)\(text)\(tag)"
}
