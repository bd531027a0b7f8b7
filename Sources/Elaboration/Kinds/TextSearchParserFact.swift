// Text search parsers and templates: nothing but functions in C.

package import CatalogModel
import PostgresSyntax

extension FactKind {
  package static let textSearchParser = FactKind("text search parser")
  package static let textSearchTemplate = FactKind("text search template")
}

/// A text search parser: `CREATE TEXT SEARCH PARSER`.
package struct TextSearchParserFact: ObjectKind {
  package static let kind = FactKind.textSearchParser
  package static let nameSpaces: [NameSpace] = [.textSearchParser]
  package static let rank = 56
  package static let attributes: [Attribute<Self>] = [
    Attribute("start function", \.start, .replace),
    Attribute("token function", \.token, .replace),
    Attribute("end function", \.end, .replace),
    Attribute("token types function", \.tokenTypes, .replace),
    Attribute("headline function", \.headline, .replace),
  ]

  package var start: ObjectID
  package var token: ObjectID
  package var end: ObjectID
  package var tokenTypes: ObjectID
  package var headline: ObjectID?

  package static let readers = [
    Reader(.defineStmt, of: "OBJECT_TSPARSER") { node, elaboration throws(Refusal) in
      try elaboration.createTextSearchParser(node)
    }
  ]

  package static let addressing = [Elaboration.textSearchAddressing("OBJECT_TSPARSER", .parser)]

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    var options = [
      "START = \(names.qualified(start))", "GETTOKEN = \(names.qualified(token))",
      "END = \(names.qualified(end))",
      "LEXTYPES = \(names.qualified(tokenTypes))",
    ]
    if let headline { options.append("HEADLINE = \(names.qualified(headline))") }
    return [
      Step(
        "CREATE TEXT SEARCH PARSER \(names.qualified(id)) (\n    \(options.joined(separator: ",\n    "))\n)"
      )
    ]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [Step("DROP TEXT SEARCH PARSER \(names.qualified(id))")]
  }
}

/// A text search template: `CREATE TEXT SEARCH TEMPLATE`.
package struct TextSearchTemplateFact: ObjectKind {
  package static let kind = FactKind.textSearchTemplate
  package static let nameSpaces: [NameSpace] = [.textSearchTemplate]
  package static let rank = 56
  package static let attributes: [Attribute<Self>] = [
    Attribute("init function", \.initializer, .replace),
    Attribute("lexize function", \.lexize, .replace),
  ]

  package var initializer: ObjectID?
  package var lexize: ObjectID

  package static let readers = [
    Reader(.defineStmt, of: "OBJECT_TSTEMPLATE") { node, elaboration throws(Refusal) in
      var initializer: ObjectID?
      var lexize: ObjectID?
      for option in node.list("definition").compactMap({ $0.as(.defElem) }) {
        switch option.text("defname") {
        case "init": initializer = try elaboration.supportFunction(option, ["internal"])
        case "lexize":
          lexize = try elaboration.supportFunction(option, ["internal", "internal", "internal", "internal"])
        case let name:
          throw elaboration.refused(
            "unknown-option",
            "text search template parameter \"\(name ?? "")\" not recognized",
            at: option
          )
        }
      }
      guard let lexize else {
        throw elaboration.refused(
          "missing-option",
          "text search template lexize method is required",
          at: node
        )
      }
      _ = try elaboration.addTextSearchObject(
        TextSearchTemplateFact(initializer: initializer, lexize: lexize),
        node
      )
    }
  ]

  package static let addressing = [Elaboration.textSearchAddressing("OBJECT_TSTEMPLATE", .template)]

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    let functions =
      (initializer.map { ["INIT = \(names.qualified($0))"] } ?? []) + ["LEXIZE = \(names.qualified(lexize))"]
    return [Step("CREATE TEXT SEARCH TEMPLATE \(names.qualified(id)) (\(functions.joined(separator: ", ")))")]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [Step("DROP TEXT SEARCH TEMPLATE \(names.qualified(id))")]
  }
}

extension Elaboration {
  fileprivate mutating func createTextSearchParser(_ node: Node) throws(Refusal) {
    var functions: [String: ObjectID] = [:]
    for option in node.list("definition").compactMap({ $0.as(.defElem) }) {
      let name = option.text("defname") ?? ""
      // The signatures that get_ts_parser_func asks for.
      let arguments: [String]
      switch name {
      case "start": arguments = ["internal", "int4"]
      case "gettoken": arguments = ["internal", "internal", "internal"]
      case "end", "lextypes": arguments = ["internal"]
      case "headline": arguments = ["internal", "internal", "tsquery"]
      default:
        throw refused("unknown-option", "text search parser parameter \"\(name)\" not recognized", at: option)
      }
      functions[name] = try supportFunction(option, arguments)
    }
    guard let start = functions["start"], let token = functions["gettoken"], let end = functions["end"],
      let tokenTypes = functions["lextypes"]
    else {
      let words = [("start", "start"), ("gettoken", "gettoken"), ("end", "end"), ("lextypes", "lextypes")]
      let missing = words.first { functions[$0.0] == nil }?.1 ?? ""
      throw refused("missing-option", "text search parser \(missing) method is required", at: node)
    }
    _ = try addTextSearchObject(
      TextSearchParserFact(
        start: start,
        token: token,
        end: end,
        tokenTypes: tokenTypes,
        headline: functions["headline"]
      ),
      node
    )
  }
}
