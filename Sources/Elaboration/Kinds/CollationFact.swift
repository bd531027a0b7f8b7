// Collations.

package import CatalogModel
import PostgresBuiltins
import PostgresSyntax

/// A collation: `CREATE COLLATION`.
///
/// Nothing about it can be altered.
package struct CollationFact: ObjectKind {
  package static let kind = FactKind.collation
  package static let nameSpaces: [NameSpace] = [.collation]
  package static let rank = 25
  package static let attributes: [Attribute<Self>] = [
    Attribute("provider", \.provider, .replace),
    Attribute("lc_collate", \.collate, .replace),
    Attribute("lc_ctype", \.ctype, .replace),
    Attribute("locale", \.locale, .replace),
    Attribute("deterministic", \.isDeterministic, .replace),
    Attribute("copied from", \.source, .replace),
  ]

  /// `libc` or `icu`.
  package var provider = "libc"
  /// Of libc.
  package var collate = ""
  package var ctype = ""
  /// Of ICU.
  package var locale = ""
  package var isDeterministic = true
  /// A collation of the server's machine whose settings are not known here.
  package var source: ObjectID?

  package init() {}

  package static let readers = [
    Reader(.defineStmt, of: "OBJECT_COLLATION") { node, elaboration throws(Refusal) in
      try elaboration.createCollation(node)
    },
    Reader(.alterCollationStmt) { node, elaboration throws(Refusal) in
      // REFRESH VERSION: what version the server's machine has is not part of the schema.
      _ = try elaboration.collation(named: node.strings("collname"), at: nil)
    },
  ]

  package static let addressing = [
    Addressing("OBJECT_COLLATION") { object, _, elaboration throws(Refusal) in
      let names = object?.as(.list)?.strings("items") ?? []
      return try elaboration.collation(named: names, at: object?.location)
    }
  ]

  // MARK: SQL

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    if let source { return [Step("CREATE COLLATION \(names.qualified(id)) FROM \(names.qualified(source))")] }
    var options: [String] = provider == "libc" ? [] : ["PROVIDER = \(provider)"]
    if provider == "icu" {
      options.append("LOCALE = \(quoteLiteral(locale))")
    } else if collate == ctype {
      options.append("LOCALE = \(quoteLiteral(collate))")
    } else {
      options += ["LC_COLLATE = \(quoteLiteral(collate))", "LC_CTYPE = \(quoteLiteral(ctype))"]
    }
    if !isDeterministic { options.append("DETERMINISTIC = false") }
    return [Step("CREATE COLLATION \(names.qualified(id)) (\(options.joined(separator: ", ")))")]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [Step("DROP COLLATION \(names.qualified(id))")]
  }

  /// Columns keep their values: they are turned to the new one while the old one is still there.
  package func setAside(_ id: ObjectID, for replacement: any Fact, _ names: Names) -> SetAside? {
    let spare = quoteIdentifier(names.spareName(for: id))
    let schema = names.bare(names.catalog.schema(of: id))
    return SetAside(
      rename: [Step("ALTER COLLATION \(names.qualified(id)) RENAME TO \(spare)")],
      drop: [Step("DROP COLLATION \(schema).\(spare)")]
    )
  }
}

extension Elaboration {
  /// CREATE COLLATION (DefineCollation).
  fileprivate mutating func createCollation(_ node: Node) throws(Refusal) {
    let (schemaName, name) = split(node.strings("defnames"))
    let schema = try creationSchema(schemaName, at: node)
    if node.flag("if_not_exists"), catalog.lookUp(.collation, in: schema, name) != nil { return }
    guard catalog.lookUp(.collation, in: schema, name) == nil else {
      throw refused("duplicate-name", "collation \"\(name)\" for encoding \"UTF8\" already exists", at: node)
    }
    var options: [String: Node] = [:]
    for option in node.list("definition").compactMap({ $0.as(.defElem) }) {
      let key = option.text("defname") ?? ""
      guard collationOptions.contains(key) else {
        throw refused("syntax", "collation attribute \"\(key)\" not recognized", at: option)
      }
      guard options.updateValue(option, forKey: key) == nil else {
        throw refused("syntax", "conflicting or redundant options", at: option)
      }
    }
    let fact: CollationFact
    if let source = options["from"] { fact = try copied(source) } else { fact = try made(options, at: node) }
    finishCreation(try add(fact, named: name, in: schema, at: node))
  }

  private mutating func copied(_ option: Node) throws(Refusal) -> CollationFact {
    let names = option["arg"]?.as(.list)?.strings("items") ?? []
    let id = try collation(named: names, at: option.location)
    if let own = catalog.fact(id, as: CollationFact.self) { return own }
    var fact = CollationFact()
    switch catalog.name(of: id) {
    case "default": throw refused("syntax", "collation \"default\" cannot be copied", at: option)
    case "C", "POSIX", "ucs_basic":
      fact.collate = catalog.name(of: id) == "POSIX" ? "POSIX" : "C"
      fact.ctype = fact.collate
    case let name where name.hasSuffix("-x-icu") && catalog.parent(of: id) == pgCatalog:
      // One of ICU's own, called after its language tag (pg_import_system_collations).
      fact.provider = "icu"
      fact.locale = String(name.dropLast("-x-icu".count))
    default: fact.source = id
    }
    return fact
  }

  private func made(_ options: [String: Node], at node: Node) throws(Refusal) -> CollationFact {
    var fact = CollationFact()
    let locale = text(options["locale"])
    if let provider = text(options["provider"])?.lowercased() {
      guard provider == "libc" || provider == "icu" else {
        throw refused("syntax", "unrecognized collation provider: \(provider)", at: options["provider"])
      }
      fact.provider = provider
    }
    if locale != nil, let other = options["lc_collate"] ?? options["lc_ctype"] {
      throw refused(
        "syntax",
        "conflicting or redundant options",
        at: other,
        help: "LOCALE cannot be specified together with LC_COLLATE or LC_CTYPE"
      )
    }
    if let text = text(options["deterministic"])?.lowercased() {
      fact.isDeterministic = ["true", "on", "1", "yes", "t", "y"].contains(text)
    } else {
      fact.isDeterministic = true
    }
    if fact.provider == "icu" {
      guard let locale else { throw refused("syntax", "parameter \"locale\" must be specified", at: node) }
      fact.locale = locale
      return fact
    }
    guard let collate = text(options["lc_collate"]) ?? locale else {
      throw refused("syntax", "parameter \"lc_collate\" must be specified", at: node)
    }
    guard let ctype = text(options["lc_ctype"]) ?? locale else {
      throw refused("syntax", "parameter \"lc_ctype\" must be specified", at: node)
    }
    if !fact.isDeterministic {
      throw refused("syntax", "nondeterministic collations not supported with this provider", at: node)
    }
    (fact.collate, fact.ctype) = (collate, ctype)
    return fact
  }

  /// The value of an option: a string, a word, or a truth value.
  private func text(_ option: Node?) -> String? {
    guard let value = option?["arg"] else { return nil }
    if let word = value.as(.typeName)?.strings("names").last { return word }
    if let flag = value.as(.boolean) { return flag.flag("boolval") ? "true" : "false" }
    return value.string ?? value.as(.integer).map { String($0.int("ival")) }
  }
}

private let collationOptions: Set<String> = [
  "from", "locale", "lc_collate", "lc_ctype", "provider", "deterministic", "version",
]
