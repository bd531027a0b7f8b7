// Text search configurations: which dictionaries see which tokens.

package import CatalogModel
import PostgresSyntax

extension FactKind { package static let textSearchConfiguration = FactKind("text search configuration") }

/// A text search configuration with its mappings: `CREATE TEXT SEARCH CONFIGURATION`.
package struct TextSearchConfigurationFact: ObjectKind {
  package static let kind = FactKind.textSearchConfiguration
  package static let nameSpaces: [NameSpace] = [.textSearchConfiguration]
  package static let rank = 58
  package static let attributes: [Attribute<Self>] = [
    Attribute("parser", \.parser, .replace),
    Attribute("mappings", \.mappings, .alter { $0.mappings }),
  ]

  package var parser: ObjectID
  package var mappings = TokenMappings()

  package init(parser: ObjectID) { self.parser = parser }

  package static let readers = [
    Reader(.defineStmt, of: "OBJECT_TSCONFIGURATION") { node, elaboration throws(Refusal) in
      try elaboration.createTextSearchConfiguration(node)
    },
    Reader(.alterTSConfigurationStmt) { node, elaboration throws(Refusal) in
      try elaboration.alterTextSearchConfiguration(node)
    },
  ]

  package static let addressing = [Elaboration.textSearchAddressing("OBJECT_TSCONFIGURATION", .configuration)]

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    [Step("CREATE TEXT SEARCH CONFIGURATION \(names.qualified(id)) (PARSER = \(names.qualified(parser)))")]
      + mappings.steps(comparedTo: TokenMappings(), id, names)
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [Step("DROP TEXT SEARCH CONFIGURATION \(names.qualified(id))")]
  }
}

extension Alteration<TextSearchConfigurationFact> {
  fileprivate var mappings: [Step] { new.mappings.steps(comparedTo: old.mappings, id, names) }
}

/// The dictionaries of each kind of token, in the order in which they are asked.
package struct TokenMappings: AttributeValue {
  package var dictionaries: [String: [ObjectID]] = [:]

  package init() {}

  package static var holdsReferences: Bool { true }
  package func forEachReference(_ body: (ObjectID) -> Void) {
    for token in dictionaries.keys.sorted() { for id in dictionaries[token] ?? [] { body(id) } }
  }
  package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> TokenMappings {
    var result = self
    for (token, ids) in dictionaries { result.dictionaries[token] = ids.map(transform) }
    return result
  }

  fileprivate func steps(comparedTo old: TokenMappings, _ id: ObjectID, _ names: Names) -> [Step] {
    let head = "ALTER TEXT SEARCH CONFIGURATION \(names.qualified(id))"
    let gone = old.dictionaries.keys.filter { dictionaries[$0] == nil }
    var result: [Step] = []
    if !gone.isEmpty { result.append(Step("\(head) DROP MAPPING FOR \(TokenMappings.list(gone))")) }
    for (verb, isNew) in [("ALTER", false), ("ADD", true)] {
      let tokens = dictionaries.keys.filter { token in
        (old.dictionaries[token] == nil) == isNew && old.dictionaries[token] != dictionaries[token]
      }
      // Tokens with the same dictionaries share a statement.
      for (ids, tokens) in Dictionary(grouping: tokens, by: { dictionaries[$0] ?? [] })
        .sorted(by: { TokenMappings.place($0.value) < TokenMappings.place($1.value) })
      {
        let with = ids.map { names.qualified($0) }.joined(separator: ", ")
        result.append(Step("\(head) \(verb) MAPPING FOR \(TokenMappings.list(tokens)) WITH \(with)"))
      }
    }
    return result
  }

  /// The token types of the default parser, in the order of their numbers.
  static let defaultTokens = [
    "asciiword", "word", "numword", "email", "url", "host", "sfloat", "version", "hword_numpart",
    "hword_part",
    "hword_asciipart", "blank", "tag", "protocol", "numhword", "asciihword", "hword", "url_path", "file",
    "float",
    "int", "uint", "entity",
  ]

  private static func number(_ token: String) -> Int {
    defaultTokens.firstIndex(of: token) ?? defaultTokens.count
  }

  private static func place(_ tokens: [String]) -> Int { tokens.map(number).min() ?? 0 }

  private static func list(_ tokens: [String]) -> String {
    tokens.sorted { (number($0), $0) < (number($1), $1) }.map { quoteIdentifier($0) }.joined(separator: ", ")
  }
}

extension Elaboration {
  fileprivate mutating func createTextSearchConfiguration(_ node: Node) throws(Refusal) {
    var fact: TextSearchConfigurationFact?
    for option in node.list("definition").compactMap({ $0.as(.defElem) }) {
      let names = qualifiedName(option["arg"])
      switch option.text("defname") {
      case "parser":
        fact = TextSearchConfigurationFact(parser: try textSearchObject(.parser, names, at: option))
      case "copy": fact = try copy(try textSearchObject(.configuration, names, at: option))
      case let name:
        throw refused(
          "unknown-option",
          "text search configuration parameter \"\(name ?? "")\" not recognized",
          at: option
        )
      }
    }
    guard let fact else { throw refused("missing-option", "text search parser is required", at: node) }
    finishCreation(try addTextSearchObject(fact, node))
  }

  private mutating func copy(_ id: ObjectID) throws(Refusal) -> TextSearchConfigurationFact {
    if let fact = catalog.fact(id, as: TextSearchConfigurationFact.self) { return fact }
    var fact = TextSearchConfigurationFact(
      parser: try textSearchObject(.parser, ["pg_catalog", "default"], at: nil)
    )
    // What snowball_create.sql gives each language.
    let language = catalog.name(of: id)
    let simple = try textSearchObject(.dictionary, ["pg_catalog", "simple"], at: nil)
    let stemmer = language == "simple" ? "simple" : "\(language)_stem"
    let ofWords = try textSearchObject(.dictionary, ["pg_catalog", stemmer], at: nil)
    let isForeignToASCII = language == "russian" || language == "hindi"
    let ofASCII =
      isForeignToASCII ? try textSearchObject(.dictionary, ["pg_catalog", "english_stem"], at: nil) : ofWords
    for token in TokenMappings.defaultTokens {
      switch token {
      case "blank", "tag", "protocol", "entity": continue
      case "asciiword", "asciihword", "hword_asciipart": fact.mappings.dictionaries[token] = [ofASCII]
      case "word", "hword", "hword_part": fact.mappings.dictionaries[token] = [ofWords]
      default: fact.mappings.dictionaries[token] = [simple]
      }
    }
    return fact
  }

  fileprivate mutating func alterTextSearchConfiguration(_ node: Node) throws(Refusal) {
    let id = try textSearchObject(.configuration, node.strings("cfgname"), at: node)
    guard var fact = catalog.fact(id, as: TextSearchConfigurationFact.self) else {
      note("not-schema", "a built-in configuration is not compared: the statement was not read")
      return
    }
    // Which of them are named twice does not matter (getTokenTypes).
    var tokens: [String] = []
    for token in node.strings("tokentype") where !tokens.contains(token) { tokens.append(token) }
    if catalog.name(of: fact.parser) == "default", catalog.parent(of: fact.parser) == pgCatalog,
      let unknown = tokens.first(where: { !TokenMappings.defaultTokens.contains($0) })
    {
      throw refused("unknown-token", "token type \"\(unknown)\" does not exist", at: node)
    }
    var dictionaries: [ObjectID] = []
    for names in node.list("dicts").compactMap({ $0.as(.list)?.strings("items") }) {
      dictionaries.append(try textSearchObject(.dictionary, names, at: node))
    }
    switch node.text("kind") {
    case "ALTER_TSCONFIG_DROP_MAPPING":
      for token in tokens {
        guard fact.mappings.dictionaries.removeValue(forKey: token) != nil || node.flag("missing_ok") else {
          throw refused("unknown-token", "mapping for token type \"\(token)\" does not exist", at: node)
        }
      }
    case "ALTER_TSCONFIG_REPLACE_DICT", "ALTER_TSCONFIG_REPLACE_DICT_FOR_TOKEN":
      let affected = tokens.isEmpty ? Array(fact.mappings.dictionaries.keys) : tokens
      guard dictionaries.count == 2 else { return }
      for token in affected {
        fact.mappings.dictionaries[token] = fact.mappings.dictionaries[token]?.map {
          $0 == dictionaries[0] ? dictionaries[1] : $0
        }
      }
    case "ALTER_TSCONFIG_ADD_MAPPING":
      for token in tokens {
        guard fact.mappings.dictionaries.updateValue(dictionaries, forKey: token) == nil else {
          throw refused(
            "duplicate-name",
            "duplicate key value violates unique constraint \"pg_ts_config_map_index\"",
            at: node
          )
        }
      }
    default: for token in tokens { fact.mappings.dictionaries[token] = dictionaries }
    }
    catalog.update(id, as: TextSearchConfigurationFact.self) { $0 = fact }
  }
}
