// Queries within expressions, and SQL/XML.

import CatalogModel

extension Printer {
  mutating func sublink(_ sublink: Sublink) -> (String, Precedence) {
    let query = nested(sublink.query)
    switch sublink.kind {
    case .exists: return ("EXISTS \(query)", .primary)
    case .scalar, .array: return (sublink.kind == .array ? "ARRAY\(query)" : query, .primary)
    case .row where sublink.test.isEmpty: return (query, .primary)
    case .row:
      return ("(\(texts(sublink.test).joined(separator: ", "))) \(symbol(of: sublink)) \(query)", .comparison)
    case .any, .all:
      if sublink.kind == .any, isEquality(sublink) { return ("\(test(sublink)) IN \(query)", .like) }
      let quantifier = sublink.kind == .any ? "ANY" : "ALL"
      return ("\(test(sublink)) \(symbol(of: sublink)) \(quantifier) \(query)", .other)
    }
  }

  /// `a NOT IN (SELECT …)`, which is a NOT around an IN.
  mutating func notIn(_ sublink: Sublink) -> String? {
    guard sublink.kind == .any, isEquality(sublink) else { return nil }
    return "\(test(sublink)) NOT IN \(nested(sublink.query))"
  }

  private func isEquality(_ sublink: Sublink) -> Bool {
    sublink.operators.allSatisfy { symbol($0).name == "=" && symbol($0).isPlain }
  }

  private func symbol(of sublink: Sublink) -> String {
    sublink.operators.first.map { symbol($0).text } ?? "="
  }

  private mutating func test(_ sublink: Sublink) -> String {
    if sublink.test.count == 1 { return text(sublink.test[0], .other) }
    return "(\(texts(sublink.test).joined(separator: ", ")))"
  }

  /// A query in parentheses, on one line if it is short.
  mutating func nested(_ query: Query) -> String {
    let line = "(" + flat { $0.text(query) } + ")"
    if fits(line) { return line }
    let body = indented { printer in printer.newline + printer.text(query) }
    return "(\(body)\(newline))"
  }

  mutating func xml(_ xml: XMLExpression) -> (String, Precedence) {
    let arguments = texts(xml.arguments)
    let attributes = zip(texts(xml.attributes), xml.attributeNames).map { "\($0) AS \(quoteIdentifier($1))" }
    switch xml.kind {
    case .concat: return ("XMLCONCAT(\(list(arguments)))", .primary)
    case .forest: return ("XMLFOREST(\(list(attributes)))", .primary)
    case .element:
      var parts = ["NAME \(quoteIdentifier(xml.name ?? ""))"]
      if !attributes.isEmpty { parts.append("XMLATTRIBUTES(\(list(attributes)))") }
      return ("XMLELEMENT(\(list(parts + arguments)))", .primary)
    case .parse:
      let option = xml.isDocument ? "DOCUMENT" : "CONTENT"
      // The second argument is a constant that says whether white space is kept.
      let isKept = arguments.count > 1 && arguments[1] == "true"
      return ("XMLPARSE(\(option) \(arguments.first ?? "")\(isKept ? " PRESERVE WHITESPACE" : ""))", .primary)
    case .instruction:
      return ("XMLPI(\(list(["NAME \(quoteIdentifier(xml.name ?? ""))"] + arguments)))", .primary)
    case .root:
      let version = arguments.count > 1 && arguments[1] != "NULL" ? arguments[1] : "NO VALUE"
      let standalone = arguments.count > 2 ? standalones[arguments[2]] ?? "" : ""
      return ("XMLROOT(\(arguments.first ?? ""), VERSION \(version)\(standalone))", .primary)
    case .serialize:
      let option = xml.isDocument ? "DOCUMENT" : "CONTENT"
      let type = xml.type?.sql(names) ?? "text"
      return ("XMLSERIALIZE(\(option) \(arguments.first ?? "") AS \(type))", .primary)
    case .isDocument: return ("\(text(xml.arguments[0], .comparison)) IS DOCUMENT", .is)
    }
  }
}

/// The numbers that the grammar makes of STANDALONE (XmlStandaloneType).
private let standalones = ["0": ", STANDALONE YES", "1": ", STANDALONE NO", "2": ", STANDALONE NO VALUE"]
